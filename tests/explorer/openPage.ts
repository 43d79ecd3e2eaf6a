import { chromium as playwright } from 'playwright-core'
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

/** Opens a page of one server in a browser that reaches nothing else, and keeps what it asked for in vain or complained of. */
export async function openPage(url: string) {
  if (chromium === undefined) throw new Error('No Chromium was found.')
  const browser = await playwright.launch({ executablePath: chromium, args: quiet })
  onTestFinished(() => browser.close())
  const context = await browser.newContext()
  const page = await context.newPage()
  const outside: string[] = []
  const complaints: string[] = []
  await context.route('**', async (route) => {
    const wanted = new URL(route.request().url())
    if (wanted.origin === new URL(url).origin || wanted.protocol === 'data:' || wanted.protocol === 'blob:') {
      await route.continue()
      return
    }
    outside.push(wanted.href)
    await route.abort()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  return { page, outside, complaints }
}
