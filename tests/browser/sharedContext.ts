import type { BrowserContext } from 'playwright-core'
import { launchBrowser } from './launchBrowser.ts'

let opening: Promise<BrowserContext> | undefined

/** The browser in which all files of a worker open their pages, so that it reads and compiles what they load once. It ends with the worker. */
export function sharedContext(): Promise<BrowserContext> {
  opening ??= launchBrowser().then((browser) =>
    browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    }),
  )
  return opening
}
