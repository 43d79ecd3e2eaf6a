import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { startServer } from '../../src/api/http/startServer.ts'
import { buildPages } from '../../src/buildPages.ts'
import { readConfig } from '../../src/config.ts'
import { DrawnTies, Families, FamilyTies } from '../../src/explorer/asking/operations/drawing.ts'
import { ThingCard } from '../../src/explorer/asking/operations/cards.ts'
import { addressOf } from '../../src/explorer/view/address.ts'
import { countedFirst } from '../../src/explorer/view/limits.ts'
import { emptyView } from '../../src/explorer/view/View.ts'
import { tidied } from '../../src/explorer/view/tidied.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { dataset } from '../loadEvents.ts'
import { loadInBulk } from '../loadInBulk.ts'
import { onHome } from '../onHome.ts'
import { writeResults } from '../writeResults.ts'
import { crowdSeed } from './crowdSeed.ts'
import { framesWhilePanning } from './framesWhilePanning.ts'

// Measures the explorer on a made graph: a hub beside a small actor, and frames at the most that the page draws.
// npm run bench:explorer -- --events 400000
const { values } = parseArgs({ options: { events: { type: 'string', default: '400000' } } })
const events = Number(values.events)
/** Rounds in which each question is asked once; the first ones let the JVM compile what it runs. */
const [warmRounds, rounds] = [70, 60]
const hub = `${dataset}:0`
const smallActor = `${dataset}:${Math.floor(events / 12)}`

const cache = fileURLToPath(new URL('../../node_modules/.cache/parley/', import.meta.url))
mkdirSync(cache, { recursive: true })
const home = mkdtempSync(path.join(cache, 'explorer-'))
try {
  await loadInBulk(home, events)
  await onHome(home, async (graph) => {
    await loadSeed(graph, crowdSeed)
    const server = await startServer({
      // The clients of a run share one address.
      ...readConfig({ ...process.env, PARLEY_RATE_ADDRESS: '0' }),
      ...{ graph, port: 0, logger: pino({ level: 'silent' }) },
      pages: await buildPages({ onProgress: console.error }),
    })
    await report(server.url).finally(() => server.stop())
  })
} finally {
  rmSync(home, { recursive: true, force: true })
}

async function report(url: string) {
  const family = { relationships: ['INVOLVED_IN'], direction: 'FORWARD', roles: ['INITIATOR'] }
  const ask = (operation: { toString: () => string }, variables: object): Question => ({
    query: operation.toString(),
    variables,
  })
  const card = (id: string) => [ask(ThingCard, { id }), ask(Families, { ids: [id], countTo: countedFirst })]
  const page = (id: string) => [ask(FamilyTies, { id, first: 10, filter: family })]
  const actions =
    'query Actions($id: ID!) { actor(id: $id) { actions(first: 10, orderBy: TIME_DESC) { nodes { id name } } } }'
  const drawn = [...Object.keys(crowdSeed.actors ?? {}), ...Object.keys(crowdSeed.events ?? {})]
  const rows = await medians(url, {
    'card of the hub': card(hub),
    'card of a small actor': card(smallActor),
    'whole counts of the hub, which follow its card': [ask(Families, { ids: [hub] })],
    'ten of a family of the hub': page(hub),
    'ten of a family of a small actor': page(smallActor),
    "the API's page of the hub's actions": [ask(actions, { id: hub })],
    "the API's page of the small actor's actions": [ask(actions, { id: smallActor })],
    'ties among 250 things, first page': [ask(DrawnTies, { things: drawn, first: 100 })],
  })
  const places = tidied(new Map(drawn.map((id) => [id, { x: 0, y: 0 }])), [])
  // The whole drawing is in sight.
  const address = addressOf({ ...emptyView, places, camera: { x: 0, y: 0, k: 0.35 } })
  const frames = await framesWhilePanning(`${url}/explore${address}`)
  const table = [
    `| at ${events.toLocaleString('en')} events | median, ms |`,
    '| --- | --: |',
    ...rows.map(([name, ms]) => `| ${name} | ${ms.toFixed(1)} |`),
    '',
    `Panning ${frames.things} things and ${frames.ties} ties: ${frames.perSecond.toFixed(0)} frames a second, at most ${frames.longestMs.toFixed(0)} ms between two.`,
  ].join('\n')
  writeResults('explorer', table)
}

interface Question {
  readonly query: string
  readonly variables: object
}

/** The median time until all of some questions are answered that are asked at once, in milliseconds, by their name; all names in turn. */
async function medians(url: string, asked: Readonly<Record<string, readonly Question[]>>) {
  const times = new Map<string, number[]>(Object.keys(asked).map((name) => [name, []]))
  for (let round = 0; round < warmRounds + rounds; round += 1) {
    for (const [name, questions] of Object.entries(asked)) {
      const begun = performance.now()
      await Promise.all(questions.map((question) => answer(url, question)))
      if (round >= warmRounds) times.get(name)?.push(performance.now() - begun)
    }
  }
  return [...times].map(([name, each]) => [name, each.sort((a, b) => a - b)[rounds / 2] ?? NaN] as const)
}

async function answer(url: string, question: Question) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '))
}
