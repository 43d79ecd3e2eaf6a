import { chromium, type Page } from 'playwright-core'
import { chromium as executable } from '../../tests/browser/chromium.ts'

const steps = 120

/** Collects the time between each two frames. A text, since tsx would add to a function what the page does not have. */
const countFrames = `
  window.gaps = []
  let before
  const next = (now) => {
    if (before !== undefined) window.gaps.push(now - before)
    before = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)`

export interface Frames {
  readonly things: number
  readonly ties: number
  /** Frames per second while a hand pans the drawing, and the longest time between two. */
  readonly perSecond: number
  readonly longestMs: number
}

/** Opens a view, pans it by the mouse, and counts the frames that the browser draws meanwhile. */
export async function framesWhilePanning(url: string): Promise<Frames> {
  if (executable === undefined) throw new Error('No Chromium was found; PARLEY_CHROMIUM names one.')
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(url)
    await page.locator('[data-tie]').first().waitFor({ timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    const [things, ties] = [
      await page.locator('[data-thing]').count(),
      await page.locator('[data-tie]').count(),
    ]
    await page.evaluate(countFrames)
    await pan(page)
    const gaps = await page.evaluate<number[]>('window.gaps')
    const sum = gaps.reduce((all, gap) => all + gap, 0)
    return { things, ties, perSecond: (1000 * gaps.length) / sum, longestMs: Math.max(...gaps) }
  } finally {
    await browser.close()
  }
}

async function pan(page: Page) {
  const box = await page.getByRole('region', { name: 'Graph' }).boundingBox()
  if (box === null) throw new Error('The page shows no drawing.')
  // A corner in which no thing stands.
  const [x, y] = [box.x + 8, box.y + 8]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.move(x + 300 * Math.sin(step / 9) + 300, y + 200 * Math.sin(step / 7) + 200)
  }
  await page.mouse.up()
}
