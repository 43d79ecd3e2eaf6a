import { expect, test } from 'vitest'
import { eventGraph } from '../../bench/eventGraph.ts'
import { dataset, set } from '../../bench/loadEvents.ts'
import { questions } from '../../bench/scale/questions.ts'
import { identified } from '../../src/domain/coded/codedRows.ts'
import { openDataset } from '../../src/importers/coded/openDataset.ts'
import { RecordWriter } from '../../src/importers/coded/RecordWriter.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { planAfresh } from '../support/planAfresh.ts'
import { Planner } from '../support/Planner.ts'

const now = '2026-01-01T00:00:00.000Z'
const sizes = [6_000, 8_000]
/** Short enough that so few events fill every page. */
const limit = 2

test(
  'pages cost the same database hits whatever is in the graph, those of hubs and of one kind of event too',
  { timeout: 180_000 },
  async () => {
    const graph = await connectTestGraph()
    await emptyGraph(graph)
    await openDataset(graph, set, now)
    const planner = new Planner()
    const events = [...eventGraph(Math.max(...sizes))]
    const hits: Record<string, number>[] = []
    let loaded = 0
    for (const size of sizes) {
      const writer = new RecordWriter(graph, { dataset, recordedAt: now })
      for (const event of events.slice(loaded, size))
        await writer.add(identified(dataset, 'scale.tsv', event))
      loaded = size
      await writer.finish()
      await planAfresh()
      hits.push({})
      for (const { name, unit, parameters, constant } of questions) {
        // A small actor is in too few.
        if (!constant || name.includes('rank')) continue
        const profile = await planner.profile(unit, { ...parameters, limit })
        Object.assign(hits.at(-1) ?? {}, { [name]: profile.hits })
      }
    }
    await planner.close()
    await graph.close()
    expect(Object.keys(hits[0] ?? {}).length).toBeGreaterThan(8)
    for (const [name, before] of Object.entries(hits[0] ?? {})) {
      // A path more or less of those that a page looks beyond, and events of a hub in roles that are rare at these sizes.
      const tolerated = /path|counted to/.test(name) ? 4 : 0
      expect(Math.abs((hits[1]?.[name] ?? 0) - before), name).toBeLessThanOrEqual(tolerated)
    }
  },
)
