import { bulkImport } from '../src/bulkImport.ts'
import { readConfig } from '../src/config.ts'
import { identified } from '../src/domain/coded/codedRows.ts'
import { eventGraph } from './eventGraph.ts'
import { dataset, set } from './loadEvents.ts'

/** About as long as a line of quadruples is for each event, from which a bulk import takes how many partitions it needs. */
const bytesPerEvent = 30

/** Imports an event graph of this size into a home that is empty; gives the events per second, end to end and of the step of the import alone. */
export async function loadInBulk(home: string, size: number): Promise<{ bulk: number; import: number }> {
  const config = { ...readConfig(), neo4j: undefined, database: 'neo4j', home }
  let imported = NaN
  const begun = Date.now()
  await bulkImport(config, {
    bytes: size * bytesPerEvent,
    now: new Date().toISOString(),
    load: async (_, sinkFor) => {
      const sink = sinkFor(set)
      for (const record of eventGraph(size)) await sink.add(identified(dataset, 'scale.tsv', record))
      await sink.finish()
    },
    telling: {
      say: (line) => {
        console.error(line)
        imported = Number(/^Imported in ([\d.]+) s/.exec(line)?.[1] ?? imported)
      },
      show: () => undefined,
    },
  })
  const rate = (seconds: number) => Math.round(size / seconds)
  return { bulk: rate((Date.now() - begun) / 1000), import: rate(imported) }
}
