import type { ViewportSize } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { sharedContext } from './sharedContext.ts'
import { watch } from './watch.ts'

export interface PageOptions {
  readonly viewport?: ViewportSize
  /** True for a page in a browser that has seen and kept nothing yet. */
  readonly isFresh?: boolean
}

/** Gives a test an empty page in a browser that reaches this machine only; collects requests to other origins than one, and complaints. */
export async function newPage(origin: string, { viewport, isFresh = false }: PageOptions = {}) {
  const shared = await sharedContext()
  const context = isFresh ? await shared.browser()?.newContext() : shared
  if (context === undefined) throw new Error('The browser is gone.')
  const page = await context.newPage()
  onTestFinished(() => (isFresh ? context.close() : page.close()))
  // A graph that was just filled plans what it has never answered.
  page.setDefaultTimeout(60_000)
  await page.setViewportSize(viewport ?? { width: 1280, height: 800 })
  return { page, ...watch(page, origin) }
}
