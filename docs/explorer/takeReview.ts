import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromium as executable } from '../../tests/browser/chromium.ts'

/** Takes the picture of a review: submits the sample of docs/writing.md, which then waits in the queue, and leaves one record out. */
export async function takeReview(page: string, token: string): Promise<void> {
  const sample = await readFile(new URL('../samples/lindholm-proposal.json', import.meta.url), 'utf8')
  const { createProposal } = (await sent(page, token, sample)) as {
    createProposal: { proposal: { id: string } }
  }
  const { id } = createProposal.proposal
  const query = `mutation ($id: ID!) { submitProposal(id: $id, expectedRevision: 1) { userErrors { code } } }`
  await sent(page, token, JSON.stringify({ query, variables: { id } }))

  const browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] })
  try {
    const shown = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
    await shown.goto(`${page}#review=`)
    await shown.getByLabel('Token').fill(token)
    await shown.keyboard.press('Enter')
    await shown.getByRole('button', { name: 'The second round in Lindholm' }).click()
    await shown.getByRole('checkbox', { name: 'Leave out berg-on-boats' }).check()
    await shown.getByText('left out with it').first().waitFor()
    await shown.waitForLoadState('networkidle')
    await shown.getByRole('region', { name: 'Text' }).scrollIntoViewIfNeeded()
    await shown.screenshot({ path: fileURLToPath(new URL('review.png', import.meta.url)) })
  } finally {
    await browser.close()
  }
}

/** Sends an operation, and gives its data. */
async function sent(page: string, token: string, body: string): Promise<unknown> {
  const response = await fetch(new URL('/graphql', page), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
