import { describe, expect, test } from 'vitest'
import { eventGraph } from '../../bench/eventGraph.ts'
import { dataset, set } from '../../bench/loadEvents.ts'
import { identified } from '../../src/domain/coded/codedRows.ts'
import { cameoVerbOf } from '../../src/importers/coded/cameoVerbOf.ts'
import { openDataset } from '../../src/importers/coded/openDataset.ts'
import { RecordWriter } from '../../src/importers/coded/RecordWriter.ts'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { keptGraph } from '../support/keptGraph.ts'
import { explorerOn } from './explorerOn.ts'

const now = '2026-01-01T00:00:00.000Z'
/** More than the first count of a family goes to. */
const events = 1_050
const hub = { id: 'hub', name: 'Hub', kind: 'UnclassifiedActor' as const }

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve: () => resolve() }
}

describe.skipIf(chromium === undefined)(`a hub in the explorer${withoutChromium}`, () => {
  const site = explorerOn(() =>
    keptGraph('one hub', async (graph) => {
      await openDataset(graph, set, now)
      const writer = new RecordWriter(graph, { dataset, recordedAt: now })
      const { verb } = cameoVerbOf({ code: '040' }, { merges: false })
      for (const record of eventGraph(events)) {
        const action = { ...record, verb: { ...verb, meeting: null }, from: hub }
        await writer.add(identified(dataset, 'hub.tsv', action))
      }
      await writer.finish()
    }),
  )

  test('opens with counts that end, which whole counts follow, and has a group with the count of what is not drawn', async () => {
    const { page, explorer } = await site.open()
    const { promise: mayAnswer, resolve: answerWhole } = deferred()
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: object }
      if (query.includes('query Families') && !('countTo' in variables)) await mayAnswer
      await route.continue()
    })
    await explorer.choose('hub', 'Hub')
    await explorer.details.getByRole('button', { name: 'Expand initiates (more than 1,000)' }).waitFor()
    answerWhole()
    await explorer.details.getByRole('button', { name: 'Expand initiates (1,050)' }).waitFor()
    await explorer.expand('initiates')
    expect(await explorer.things()).toHaveLength(11)
    // Events of a data set have the same names: their days tell them apart.
    expect(await explorer.graph.locator('.thing.Action').first().getAttribute('aria-description')).toMatch(
      /^HELD, \d{4}-\d\d-\d\d$/,
    )
    const labels = await explorer.graph.locator('.thing.Action .label').allTextContents()
    expect(labels.filter((label) => /\d{4}-\d\d-\d\d $/.test(label))).toHaveLength(10)
    await explorer.mark('Hub initiates: 1,040 more').waitFor()
  })
})
