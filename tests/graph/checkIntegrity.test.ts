import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Cypher } from '../../src/graph/unit/defineCypher.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import type { z } from 'zod'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runAndUndo } from '../support/runAndUndo.ts'
import { runCypher } from '../support/runCypher.ts'
import { tinySeed } from '../support/tinySeed.ts'

const folder = new URL('../../src/graph/integrity/', import.meta.url)
const rules = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !['defineRule', 'typeLabels'].includes(name))

let graph: Graph

beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})
afterAll(() => graph.close())

async function textOf(rule: string): Promise<string> {
  const units = (await import(new URL(`${rule}.ts`, folder).href)) as Record<
    string,
    Cypher<z.ZodObject, z.ZodObject>
  >
  return units[rule]?.text ?? ''
}

it('finds nothing wrong with a graph that was loaded, and runs every rule for it', async () => {
  const run: string[] = []
  const stop = graph.observe((name) => run.push(name))
  expect(await checkIntegrity(graph)).toEqual([])
  stop()
  expect(run.sort()).toEqual(rules.map((rule) => `integrity.${rule}`).sort())
})

it.each([
  ['layersUnlikeStatements', 'MATCH (s:Statement) WITH s LIMIT 1 SET s:Retracted'],
  [
    'layersUnlikeStatements',
    "MATCH (s:Statement) WITH s LIMIT 1 SET s.retractedAt = '2030-01-01T00:00:00.000Z'",
  ],
  ['layersUnlikeStatements', 'MATCH (e:Meeting) WITH e LIMIT 1 REMOVE e:Event:Meeting SET e:FormerEvent'],
  [
    'layersUnlikeStatements',
    'MATCH (e:Event)<-[r:ABOUT]-() WITH e, collect(r) AS all LIMIT 1 FOREACH (r IN all | DELETE r)',
  ],
  ['tiesUnlikeTheirStatements', 'MATCH ()-[r:INVOLVED_IN]->() WITH r LIMIT 1 SET r.carriers = []'],
  [
    'tiesUnlikeTheirStatements',
    'MATCH ()-[r:INVOLVED_IN]->() WITH r LIMIT 1 SET r.leastDepths = [9, 9, 9, 9]',
  ],
  [
    'tiesUnlikeTheirStatements',
    `MATCH (one)-[r:INVOLVED_IN]->(other) WITH one, r, other LIMIT 1
     CREATE (one)-[former:WAS_INVOLVED_IN]->(other) SET former = properties(r) DELETE r`,
  ],
  ['nodesWithoutOneId', 'CREATE (:Stray)'],
  ['nodesWithoutOneId', "MATCH (n {id: 'delos'}) REMOVE n:Node"],
  ['typesUnlikeLabels', "MATCH (n {id: 'delos'}) SET n:Topic"],
  ['typesUnlikeLabels', "MATCH (n {id: 'delos'}) SET n.type = 'Planet'"],
  ['wordsOutsideVocabulary', "MATCH (n:Statement) WITH n LIMIT 1 SET n.speechAct = 'SHOUT'"],
  ['wordsOutsideVocabulary', "MATCH ()-[r:ABOUT]->() WITH r LIMIT 1 SET r.aspect = 'MOOD'"],
  ['wordsOutsideVocabulary', 'MATCH (n:Statement) WITH n LIMIT 1 SET n.certaintyRank = 0'],
  ['wordsOutsideVocabulary', "MATCH (n:Source) WITH n LIMIT 1 SET n.kind = 'RUMOUR'"],
  ['wordsOutsideVocabulary', "MATCH ()-[r:INVOLVED_IN]->() WITH r LIMIT 1 SET r.role = 'GUEST'"],
  ['statementsWithoutOneSpeaker', 'MATCH ()-[r:MADE]->() WITH r LIMIT 1 DELETE r'],
  [
    'statementsWithoutOneSpeaker',
    "MATCH (a {id: 'norland'}), (s:Statement) WITH a, s LIMIT 1 CREATE (a)-[:MADE]->(s)",
  ],
  ['statementsWithoutEvidence', 'MATCH ()-[r:EVIDENCED_BY]->() WITH r LIMIT 1 DELETE r'],
  ['statementsAboutNothing', "MATCH ()-[r:ABOUT {aspect: 'SPEECH'}]->() WITH r LIMIT 1 DELETE r"],
  ['evidenceWithoutOneSource', 'MATCH ()-[r:SPAN_OF]->() WITH r LIMIT 1 DELETE r'],
  [
    'evidenceWithoutOneSource',
    `MATCH (s:Statement) WITH s LIMIT 1 MATCH (other:Source {id: 'spoken'})
     CREATE (s)-[:EVIDENCED_BY]->(:Node:Evidence {id: 'e', type: 'Evidence'})-[:SPAN_OF]->(other)`,
  ],
  ['sourcesWithoutOnePublisher', 'MATCH ()-[r:PUBLISHED_BY]->() WITH r LIMIT 1 DELETE r'],
  [
    'narratorsUnlikePublishers',
    `MATCH (s:Source {id: 'tiny'})-[r:PUBLISHED_BY]->() DELETE r WITH s
     MATCH (a {id: 'norland'}) CREATE (s)-[:PUBLISHED_BY]->(a)`,
  ],
  [
    'statementsWithSeveralReporters',
    `MATCH (:Statement)-[:REPORTS]->(s) WITH s LIMIT 1
     MATCH (other:Statement {attributionDepth: 0}) CREATE (other)-[:REPORTS]->(s)`,
  ],
  ['depthsOffTheirChain', 'MATCH (:Statement)-[r:REPORTS]->() DELETE r'],
  ['depthsOffTheirChain', 'MATCH (:Statement)-[:REPORTS]->(s) SET s.attributionDepth = 2'],
  ['depthsOffTheirChain', 'MATCH (r:Statement)-[:REPORTS]->(s) CREATE (s)-[:REPORTS]->(r)'],
  [
    'contentStandingTwice',
    'MATCH (s:Statement) WITH collect(s) AS all UNWIND all AS s SET s.contentHash = all[0].contentHash',
  ],
  ['contentStandingTwice', "MATCH (s:Statement) WITH s LIMIT 1 SET s.retractedAt = '1999'"],
  ['tiesUnlikeTheirStatements', 'MATCH ()-[t:LOCATED_IN]->() SET t.certainties = [0]'],
  ['tiesUnlikeTheirStatements', 'MATCH ()-[t:LOCATED_IN]->() REMOVE t.saidBys'],
  ['tiesUnlikeTheirStatements', "MATCH (s:Statement) SET s.saidBy = '2031-05-01'"],
  ['statementsOffTheirDays', "MATCH (s:Source {id: 'tiny'}) SET s.publishedLatest = '2031-03-02'"],
  ['statementsOffTheirDays', "MATCH (s:Source {id: 'tiny'}) SET s.publishedEarliest = '2031-03-02'"],
  ['statementsOffTheirDays', "MATCH (s:Statement) WHERE s.saidLatest = '2031-03-03' REMOVE s.saidBy"],
  ['statementsOffTheirDays', "MATCH (s:Statement) WITH s LIMIT 1 SET s.pageKey = 'x'"],
  [
    'statementsOffTheirDays',
    "MATCH (r)-[:REPORTS]->(s:Statement {attributionDepth: 1}) SET r.saidBy = '2031-03-01'",
  ],
  ['tiesUnlikeTheirStatements', "MATCH ()-[t:LOCATED_IN]->() SET t.statementIds = ['gone']"],
  ['tiesUnlikeTheirStatements', 'MATCH ()-[t:LOCATED_IN]->() SET t.statementIds = []'],
  ['tiesUnlikeTheirStatements', "MATCH ()-[t:LOCATED_IN]->() SET t.validFrom = '2031-01-01'"],
  ['tiesUnlikeTheirStatements', 'MATCH (s:Statement) SET s.asserts = []'],
  ['tiesUnlikeTheirStatements', "MATCH (s:Statement) SET s.retractedAt = '2031-04-01T00:00:00.000Z'"],
  ['assertionsWithoutTies', 'MATCH ()-[t:LOCATED_IN]->() DELETE t'],
  ['assertionsWithoutTies', 'MATCH ()-[t:HOLDS_POSITION_IN]->() DELETE t'],
  ['assertionsWithoutTies', "MATCH (s:Statement {polarity: 'NEGATED'}) SET s.asserts = ['x']"],
  ['eventsOutOfStep', "MATCH (e:Event) SET e.status = 'CANCELLED'"],
  ['eventsOutOfStep', 'MATCH (e:Event) REMOVE e.timeEdtf'],
  ['eventsOutOfStep', "MATCH (e:Event) SET e.pageKey = 'x'"],
  ['shownEventsWithoutStatus', "MATCH ()-[r:ABOUT {aspect: 'STATUS'}]->() DELETE r"],
  ['structureOffVersion', 'MATCH (s:Structure) DELETE s'],
  ['structureOffVersion', 'MATCH (s:Structure) SET s.version = 0'],
  ['nodesWithoutOneId', "CREATE (:Structure {id: 'of another program'})"],
  [
    'namingsOutOfStep',
    "MATCH (n:Place) SET n.namedSince = '2031', n.renamedAt = ['2030'], n.earlierNames = [''], n.earlierAliases = [''], n.earlierDescriptions = ['']",
  ],
  ['namingsOutOfStep', "MATCH (n:Source) SET n.namedSince = '2031', n.renamedAt = ['2031']"],
  ['listedTiesOutOfOrder', "MATCH ()-[t:INVOLVED_IN]->() SET t.pageKey = 'x'"],
  ['listedTiesOutOfOrder', 'MATCH ()-[t:INVOLVED_IN]->() REMOVE t.pageKey'],
  ['listedTiesOutOfOrder', "MATCH ()-[t:LOCATED_IN]->() SET t.pageKey = 'x'"],
  ['listedTiesOutOfOrder', 'MATCH ()-[t:LOCATED_IN]->() REMOVE t.pageKey'],
])('names %s after %s', async (rule, damage) => {
  const broken = await runAndUndo(damage, await textOf(rule))
  expect(broken).not.toEqual([])
})

it('says which rule is broken, by what and in what way', async () => {
  await runCypher("MATCH (e:Event) SET e.status = 'CANCELLED'")
  expect(await checkIntegrity(graph)).toEqual([
    {
      rule: 'eventsOutOfStep',
      id: 'delos-2031',
      detail: 'it holds CANCELLED at 2031-03-03, and its statements give HELD at 2031-03-03',
    },
  ])
})
