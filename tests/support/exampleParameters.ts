import type { z } from 'zod'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { evidenceId } from '../../src/domain/evidenceId.ts'
import { listKey } from '../../src/domain/listKey.ts'
import { keySeparator } from '../../src/domain/pageKey.ts'
import { tieKey } from '../../src/domain/tieKey.ts'

import { selectable } from '../../src/graph/event/eventParts.ts'
import { codedEvents, codedPair } from './codedRecords.ts'
import { openFilter } from './openFilter.ts'

const statements = ['umerov-says-wednesday', 'zelensky-announces-istanbul', 'trump-threatens-sanctions'].map(
  (key) => statementIdIn(istanbulTalks1, key),
)
const span = istanbulTalks1.statements['umerov-says-wednesday']?.evidence[0] ?? { start: 0, end: 0 }

const keys: readonly (readonly [unit: RegExp, keys: readonly string[]])[] = [
  [/ByStatements$|^statementsById$|^heldStatements|^statementWords/, statements],
  [/ByEvidence$|^evidenceById$|^heldEvidence/, [evidenceId({ source: 'istanbul-talks-1', ...span })]],
  [/ByConditions$|^conditionsById$|^heldUtterances/, ['no-ceasefire-within-50-days', 'condition-1']],
  [
    /^standingTies/,
    [tieKey({ tie: 'INVOLVED_IN', from: 'ukraine', to: 'istanbul-2025-07', role: 'PARTICIPANT' })],
  ],
  [/^writtenTies/, ['actor-0', 'event-0', 'event-3', ...codedEvents]],
  [/^carriersByTies/, [['actor-0', 'event-0', '', 0, 999].join(keySeparator)]],
  [/^recordsByEvents/, codedEvents],
  [/^neighboursByEvents/, ['place', 'initiator'].map((part) => [part, 'event-0'].join(keySeparator))],
  [/ByEvents|^eventsById|^eventsWithStatus|^standingEvents/, ['event-0', 'event-3', 'istanbul-2025-07']],
  [/^recordsByDatasets|^heldDatasets/, ['coded']],
  [/^eventsOfPair/, [codedPair]],
  [/^events(By|Of)Place/, ['place-0']],
  [/^actionsByCode/, ['11', '19']],
  [/^meetingsByCode/, ['04']],
  [/^positionsByTopics$/, ['topic-0', 'peace-talks'].map((topic) => [topic, 100, ''].join(keySeparator))],
  [/^tiesToEvents.ofPlace/, ['place-0']],
  [/^(agreements|links)ByPairs$/, [['actor-0', 'actor-1'].join(keySeparator)]],
  [/ByClaims$/, ['PLACE', 'STATUS'].map((aspect) => ['event-0', aspect].join(keySeparator))],
  [/BySources|^sourcesById$|^sourcesCit|^heldSources/, ['generated', 'source-0']],
]
const others = ['actor-0', 'actor-1', 'actor-2']

/** What a reading unit is run with to measure it: no filter, the first page, things that have what it reads. */
export function exampleParameters(unit: { name: string; parameters: z.ZodObject }): Record<string, unknown> {
  const ids = keys.find(([name]) => name.test(unit.name.replace('.past', '')))?.[1] ?? others
  const all: Record<string, unknown> = {
    keys: ids,
    groups: groupsOf(unit.name, ids),
    ids,
    conditions: ids,
    statements,
    hashes: ids,
    hash: '0'.repeat(64),
    seed: 'generated',
    source: 'generated',
    sources: ['generated'],
    tops: statements,
    dataset: 'coded',
    instant: '2025-01-01T00:00:00.000Z',
    at: '2025-01-01T00:00:00.000Z',
    after: afterOf(unit.name),
    kept: ids,
    skip: 0,
    last: '\u{10ffff}',
    limit: 21,
    longest: 4,
    most: 1_000,
    pairs: [{ one: 'actor-0', others: ['actor-1', 'actor-2'] }],
    chains: [{ ids: ['actor-1', 'event-3', 'actor-0'], types: ['INVOLVED_IN', 'INVOLVED_IN'] }],
    filter: /^path/.test(unit.name) ? pathFilter : openFilter(unit.parameters),
    from: 'actor-0',
    to: 'actor-1',
    complete: true,
    a: 'actor-0',
    b: 'actor-1',
    // Numbers that begin with 12: a search for one number finds too little to measure.
    query: queryOf(unit.name),
    anchor: anchorOf(unit.name),
    owner: null,
    by: 'TOPIC',
    tie: 'BELONGS_TO',
    roles: null,
    role: 'PARTICIPANT',
    types: null,
    selected: selectable,
    asked: ['Actor 0', 'Alias 1'].map((name) => ({
      name,
      query: name.toLowerCase().replace(' ', ' AND '),
      key: listKey(name, ''),
    })),
    afterScore: Number.MAX_VALUE,
    nameKey: 'istanbul\t',
    afterId: '',
    knownAt: '2030-01-01T00:00:00.000Z',
    now: '2030-01-01T00:00:00.000Z',
    validAt: null,
    today: '2030-01-01',
    version: 1,
    above: 0,
    upTo: 1_000,
  }
  return Object.fromEntries(Object.keys(unit.parameters.shape).map((name) => [name, all[name]]))
}

function queryOf(unit: string): string {
  if (unit.startsWith('actorsByEvents')) return ''
  return unit.startsWith('statements') ? 'generated AND claim AND 12*' : '12*'
}

/** The groups of ids of a list: one id each, unless a list is one of several things. */
function groupsOf(unit: string, ids: readonly string[]): string[][] {
  if (unit.includes('Between')) return [['actor-0', 'actor-1']]
  if (unit.startsWith('tiesAmong')) return [[...ids, 'event-0', 'event-3', 'place-0', 'topic-0']]
  return ids.map((id) => [id])
}

const openAnchor = { tie: null, together: false, query: '' }

/** What a path runs through unless a filter says otherwise. */
const pathFilter = {
  through: ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO'],
  statuses: ['HELD', 'ONGOING'],
  unnamed: false,
  minCertaintyRank: 0,
  maxDepth: 999,
}

function anchorOf(unit: string) {
  if (unit.startsWith('eventsByAnchor.past')) return { ...openAnchor, source: 'ALL' }
  if (unit.startsWith('eventsByAnchor')) return { ...openAnchor, source: 'TIES', tie: 'INVOLVED_IN' }
  if (unit.startsWith('statementsByAnchor')) return { source: 'SPEAKER', by: 'SPEAKER', query: '' }
  return 'ANY'
}

/** The place before the first item of a list. */
function afterOf(name: string): string | number {
  if (name === 'changesAfter') return 0
  return name.endsWith('.descending') ? '\u{10ffff}' : ''
}
