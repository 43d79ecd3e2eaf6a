import type { BrowserContextOptions } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'
import { watch } from './watch.ts'

/** Opens a page in a browser that reaches this machine only; collects requests to other origins and complaints. */
export async function openPage(url: string, options: BrowserContextOptions = {}) {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const { outside, complaints } = watch(page, new URL(url).origin)
  await page.goto(url)
  return { page, outside, complaints }
}
