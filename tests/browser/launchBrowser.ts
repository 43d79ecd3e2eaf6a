import { chromium as playwright, type Browser } from 'playwright-core'
import { chromium } from './chromium.ts'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // Pages are drawn by the processor: with few threads and processes it has least to do.
  '--in-process-gpu',
  '--num-raster-threads=1',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Launches a browser that reaches this machine only. */
export async function launchBrowser(): Promise<Browser> {
  if (chromium === undefined) throw new Error('No Chromium was found.')
  return playwright.launch({ executablePath: chromium, args: quiet })
}
