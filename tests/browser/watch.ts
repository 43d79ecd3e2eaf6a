import type { Page } from 'playwright-core'

/** Collects what a page asks of other origins than its own, and what it complains about. */
export function watch(page: Page, origin: string) {
  const outside: string[] = []
  const complaints: string[] = []
  // Only listens: to intercept requests would replace the browser's own preflights.
  page.on('request', (request) => {
    const { origin: asked, protocol, href } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') outside.push(href)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`A dialog opened: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { outside, complaints }
}
