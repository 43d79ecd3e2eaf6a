import { chromium as playwright, type BrowserContextOptions } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { chromium } from './chromium.ts'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Opens a page in a browser that reaches this machine only; collects requests to other origins and complaints. */
export async function openPage(url: string, options: BrowserContextOptions = {}) {
  if (chromium === undefined) throw new Error('No Chromium was found.')
  const browser = await playwright.launch({ executablePath: chromium, args: quiet })
  onTestFinished(() => browser.close())
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const outside: string[] = []
  const complaints: string[] = []
  // Only listens: to intercept requests would replace the browser's own preflights.
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url())
    if (origin !== new URL(url).origin && protocol !== 'data:' && protocol !== 'blob:') outside.push(href)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  return { page, outside, complaints }
}
