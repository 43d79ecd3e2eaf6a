import { publisherId } from '../../domain/coded/codedIds.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldDatasets } from '../../graph/held/heldDatasets.ts'
import { heldNodesById } from '../../graph/held/heldNodesById.ts'
import { newestRecording } from '../../graph/held/newestRecording.ts'
import type { Dataset } from './Dataset.ts'

/**
 * Refuses the name of a data set that something else has in the graph: an id, a dataset of statements, or another data set. Answers whether
 * the graph holds the set itself.
 */
export async function checkDataset(graph: Graph, dataset: Dataset): Promise<boolean> {
  const { name, title, url, publisher } = dataset
  const [set] = await graph.read(heldDatasets, { ids: [name] })
  if (set === undefined) {
    const held = await graph.read(heldNodesById, { ids: [name, publisherId(name)] })
    const [recorded] = await graph.read(newestRecording, { seed: name })
    if (held.length > 0 || (recorded?.newest ?? null) !== null)
      throw refusal(`The graph holds "${name}" already, which is no set of coded records.`)
  } else if (
    set.title !== title ||
    set.url !== url ||
    set.publisherName !== publisher.name ||
    set.publisherKind !== publisher.kind
  )
    throw refusal(`The graph holds another data set "${name}", with another title, address or publisher.`)
  return set !== undefined
}

const refusal = (what: string) => new ParleyError('BAD_USER_INPUT', `${what} Give the data set another name.`)
