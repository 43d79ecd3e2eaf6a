import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { chromium as executable } from '../../tests/browser/chromium.ts'

const places = {
  'istanbul-2025-07': '0,0',
  ukraine: '-200,-110',
  russia: '200,-110',
  istanbul: '0,150',
  turkiye: '0,-200',
  'prisoner-exchange': '-170,100',
  'peace-talks': '170,100',
  'volodymyr-zelensky': '-340,30',
  'vladimir-putin': '340,30',
}
const address = `#${Object.entries(places)
  .map(([id, place]) => `thing=${id},${place}`)
  .join('&')}`

/** Takes the five pictures of docs/explorer.md. */
export async function takePictures(page: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] })
  try {
    const shown = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await shown.goto(page)
    await shown.getByRole('searchbox', { name: 'Search' }).fill('istan')
    await shown.getByRole('option').first().waitFor()
    await shown.getByRole('heading', { name: 'Newest meetings' }).waitFor()
    await take(shown, 'search')

    await shown.goto(`${page}${address}&details=istanbul-2025-07`)
    await shown.reload()
    await shown
      .getByRole('button', { name: /^Expand/ })
      .first()
      .waitFor()
    await take(shown, 'card')

    const tie = shown.getByRole('button', { name: /^Ukraine takes part in Istanbul talks, July 2025/ })
    await tie.focus()
    await tie.press('Enter')
    await shown.getByRole('article').first().waitFor()
    await take(shown, 'evidence')

    for (const name of ['Ukraine, State', 'Russia, State']) {
      const thing = shown.getByRole('button', { name, exact: true })
      await thing.focus()
      await thing.press('Space')
    }
    await shown.getByRole('button', { name: 'Path', exact: true }).click()
    // The path through the round that stands between both already.
    await shown
      .getByRole('button', { name: /^Through Istanbul talks, July 2025/ })
      .first()
      .click()
    await take(shown, 'path')

    await shown.getByRole('button', { name: 'List view' }).click()
    await shown
      .getByRole('cell', { name: /^Publisher/ })
      .first()
      .waitFor()
    await take(shown, 'list')
  } finally {
    await browser.close()
  }
}

async function take(page: Page, name: string) {
  // The last answers are still on their way.
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) })
}
