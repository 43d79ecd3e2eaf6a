import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { createToken } from '../../src/curation/createToken.ts'
import { revokeToken } from '../../src/curation/revokeToken.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import { importQuadruples } from '../../src/importers/quadruples/importQuadruples.ts'
import { readDictionaries } from '../../src/importers/quadruples/readDictionaries.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { writing, type Payload } from '../curation/writing.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { gdeltRow, quadruples } from '../support/codedSamples.ts'
import { tellStory } from '../support/generatedStory.ts'
import { tinySeed } from '../support/tinySeed.ts'

const content = `The envoy of Norland arrived at noon. "The halls are booked", said Lena Falk.
The talks begin on Friday.`

/** Records of a proposal about talks at a lake, whose ids begin with a name. */
export function lakeRecords(name: string): object[] {
  const statement = (id: string, exact: string, more: object = {}) => ({
    statement: {
      ...{ id: `${name}-${id}`, speaker: `${name} Press`, source: `${name}-report`, text: `Words of ${id}.` },
      ...{ speechAct: 'REPORT', form: 'NARRATION', certainty: 'CERTAIN', evidence: [{ quote: { exact } }] },
      about: [{ subject: `${name} talks`, aspect: 'STATUS', status: 'SCHEDULED' }],
      ...more,
    },
  })
  return [
    { actor: { id: `${name}-press`, kind: 'Organization', name: `${name} Press` } },
    { actor: { id: `${name}-falk`, kind: 'Person', name: `${name} Falk` } },
    { event: { id: `${name}-talks`, kind: 'Meeting', name: `${name} talks` } },
    {
      source: {
        ...{
          id: `${name}-report`,
          kind: 'NEWS_ARTICLE',
          title: `${name} report`,
          publisher: `${name} Press`,
        },
      },
    },
    statement('begins', 'The talks begin on Friday.'),
    statement('booked', 'The halls are booked', { speaker: `${name} Falk`, form: 'DIRECT_QUOTE' }),
  ]
}

/** Proposes, submits and accepts records as clients do. */
export function proposing(graph: Graph) {
  const by = (name: string) => writing(() => graph, { name, role: 'curator', agent: false })
  const submit = async (name: string, keep = false) => {
    const { proposal, userErrors } = await by('Ada').create({
      ...{ key: name, dataset: `${name}-news`, title: `Talks of ${name}`, records: lakeRecords(name) },
      text: { source: `${name}-report`, content, keep },
    })
    if (proposal === null || userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
    return submitted(await by('Ada').submit({ id: proposal.id, expectedRevision: proposal.revision }))
  }
  const accept = async ({ id, revision, plan }: NonNullable<Payload['proposal']>) => {
    const decision = { id, expectedRevision: revision, decision: 'ACCEPT', planHash: plan?.hash }
    const { change, userErrors } = await by('Boris').decide(decision)
    if (change == null) throw new Error(JSON.stringify(userErrors))
    return change.sequence
  }
  const revert = async (sequence: number) => {
    const { proposal } = await by('Ada').revert({ sequence, key: `undo-${sequence}`, reason: 'A mistake.' })
    if (proposal === null) throw new Error('Nothing was proposed.')
    const { id, revision } = proposal
    await accept(submitted(await by('Ada').submit({ id, expectedRevision: revision })))
  }
  return { submit, accept, revert }
}

function submitted({ proposal, userErrors }: Payload): NonNullable<Payload['proposal']> {
  if (proposal === null || userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  return proposal
}

/** A connected graph that holds something of all that a graph can hold. Files that it is read from go into the folder. Close it when the file is done. */
export async function richGraph(folder: string): Promise<Graph> {
  const graph = await connectTestGraph()
  await emptyGraph(graph)
  await tellStory(graph, { actors: 40, events: 60, places: 12, topics: 15 })
  await loadSeed(graph, istanbulTalks1)
  await loadSeed(graph, tinySeed())
  await loadSeed(graph, tinySeed({ office: null }))
  await importCoded(graph, folder)
  const { submit, accept, revert } = proposing(graph)
  await submit('waiting')
  await accept(await submit('kept', true))
  await revert(await accept(await submit('undone')))
  await createToken(graph, { name: 'Ada', role: 'curator', agent: false, expiresAt: null })
  await createToken(graph, {
    name: 'bot',
    role: 'proposer',
    agent: true,
    expiresAt: '2999-01-01T00:00:00.000Z',
  })
  await revokeToken(graph, 'Ada')
  return graph
}

/** Imports coded records, some of which are of one event; 'earlier' ones make a record and its event change places. */
export async function importCoded(
  graph: Graph,
  folder: string,
  ...parts: ('later' | 'earlier')[]
): Promise<void> {
  for (const [name, text] of Object.entries(quadruples)) writeFileSync(path.join(folder, name), text)
  const [meets, visits, hosts, ...rest] = quadruples['valid.txt'].split('\n')
  writeFileSync(path.join(folder, 'later'), [meets, visits].join('\n'))
  writeFileSync(path.join(folder, 'earlier'), [hosts, ...rest].join('\n'))
  const report = new ImportReport(() => undefined)
  const dictionaries = await readDictionaries({ directory: folder, epoch: '2018-01-01' }, report)
  const instants = { later: '2025-08-05T00:00:00.000Z', earlier: '2025-08-04T00:00:00.000Z' }
  for (const part of parts.length === 0 ? (['later', 'earlier'] as const) : parts)
    await importQuadruples(
      graph,
      { file: path.join(folder, part), report, recordedAt: instants[part] },
      { dataset: 'sample', dictionaries },
    )
  writeFileSync(path.join(folder, 'rows.csv'), [gdeltRow({}), gdeltRow({ 0: 2 })].join('\n'))
  await importGdelt(graph, { file: path.join(folder, 'rows.csv'), report })
}
