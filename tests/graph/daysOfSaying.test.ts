import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { dump } from '../support/dump.ts'
import { generatedStory } from '../support/generatedStory.ts'
import { laterArticle } from '../support/laterArticle.ts'
import { loadCodedRecords } from '../support/codedRecords.ts'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { runCypher } from '../support/runCypher.ts'

let graph: Graph
let fresh: string[]

beforeAll(async () => {
  // Versions, chains, undated sources, links, and records with and without a coding day.
  graph = await generatedStory()
  await loadSeed(graph, istanbulTalks1)
  await loadSeed(graph, laterArticle)
  await loadCodedRecords(graph)
  fresh = await dump()
}, 300_000)
afterAll(() => graph.close())

it(
  'derives in a graph of the first version what a load derives, from whatever point on',
  { timeout: 300_000 },
  async () => {
    await runCypher('MATCH (s:Structure) SET s.version = 1')
    await runCypher("MATCH (s:Statement) SET s.pageKey = 'x' REMOVE s.saidSince, s.saidBy")
    await runCypher(
      "MATCH (r:Record) SET r.recordKey = r.dataset + '\\t' + coalesce(r.saidEarliest, '~') + '\\t' + coalesce(r.saidEarliest, '~') + '\\t' + r.recordId REMOVE r.saidBy",
    )
    await runCypher("MATCH ()-[t]->() WHERE t.saidBys IS NOT NULL SET t.saidAts = [''] REMOVE t.saidBys")
    await runCypher('MATCH ()-[t:INVOLVED_IN|LOCATED_IN]->() WHERE t.saidBy IS NOT NULL REMOVE t.saidBy')
    await runCypher("MATCH (e:Event) WHERE e.scheme IS NULL SET e.status = 'CANCELLED', e.pageKey = 'x'")
    await runCypher(
      `MATCH (c:Condition {deadlineRule: 'FROM_UTTERANCE'}) SET c.pageKey = '~\\t~\\t' + c.id
     REMOVE c.deadlineEdtf, c.deadlineEarliest, c.deadlineLatest, c.deadlineBasis, c.deadlineResolvedFrom`,
    )
    // What was done before the migration was cut off stays.
    await runCypher(
      "MATCH (s:Statement) WHERE s.id < '8' SET s.saidBy = '2020-01-01' WITH s WHERE s.id < '4' SET s.saidSince = '2020-01-01'",
    )
    await prepareGraph(graph)
    expect(await checkIntegrity(graph)).toEqual([])
    expect(await dump()).toEqual(fresh)
  },
)
