import { sha256 } from '../../domain/sha256.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldSourcesById } from '../../graph/held/heldSourcesById.ts'
import { textsBySources } from '../../graph/proposal/textsBySources.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import type { TextOf } from '../../load/resolve/TextOf.ts'
import type { Draft } from './Draft.ts'

/**
 * Finds the texts for a draft: its own first, then those that the graph keeps, then those of a folder. A source that is described without a
 * text takes the one that the draft brings.
 */
export async function textsOf(
  graph: Graph,
  { records, text }: Draft,
  folder: TextOf,
): Promise<{ records: readonly ItemLine[]; textOf: TextOf }> {
  const described = records.map((record) =>
    record.record === 'source' && record.id === text?.source && record.text === undefined
      ? { ...record, text: measured(text) }
      : record,
  )
  const files = await filesOf(graph, described)
  const kept = await graph.read(textsBySources.present, { keys: [...files.values()] }, timeForAll())
  const contents = new Map(kept.map(({ key, content }) => [key, content]))
  if (text !== null) contents.set(text.source, text.content)
  return {
    records: described,
    textOf: (file) => {
      const content = contents.get(files.get(file) ?? '')
      return content === undefined ? folder(file) : Promise.resolve(content)
    },
  }
}

function measured({ source, content }: NonNullable<Draft['text']>) {
  return { file: `${source}.txt`, length: content.length, sha256: sha256(content) }
}

/** The source of each file of a text. */
async function filesOf(graph: Graph, records: readonly ItemLine[]): Promise<Map<string, string>> {
  const named = records.flatMap((record) => (record.record === 'statement' ? [record.source] : []))
  const held = await graph.read(heldSourcesById, { ids: [...new Set(named)] }, timeForAll())
  const files = new Map<string, string>()
  for (const { id, textFile } of held) if (textFile !== null) files.set(textFile, id)
  for (const record of records)
    if (record.record === 'source' && record.text !== undefined) files.set(record.text.file, record.id)
  return files
}
