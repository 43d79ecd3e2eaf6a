import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../../src/api/http/startServer.ts'
import { readConfig } from '../../../src/config.ts'
import { createToken } from '../../../src/curation/createToken.ts'
import { loadSeed } from '../../../src/load/loadSeed.ts'
import { builtPages } from '../../support/builtPages.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { tinySeed } from '../../support/tinySeed.ts'
import type { Answer } from './startHost.ts'

const graph = await connectTestGraph()
let server: Awaited<ReturnType<typeof startServer>>
let token: string

beforeAll(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
  token = await createToken(graph, { name: 'Ada', role: 'proposer', agent: true, expiresAt: null })
  server = await startServer({
    // A machine that does much else at once may take longer than a user would wait.
    ...readConfig({ PARLEY_OPERATION_TIMEOUT_MS: '60000' }),
    ...{ graph, port: 0, logger: pino({ level: 'silent' }), pages: await builtPages() },
  })
})
afterAll(async () => {
  await server.stop()
  await graph.close()
})

const things = [
  { actor: { id: 'lake-press', kind: 'Organization', name: 'Lake Press' } },
  { actor: { id: 'lena-falk', kind: 'Person', name: 'Lena Falk' } },
  { event: { id: 'lake-talks', kind: 'Meeting', name: 'Lake talks' } },
  { source: { id: 'lake-report', kind: 'NEWS_ARTICLE', title: 'Lake report', publisher: 'Lake Press' } },
]
const sentences = Array.from(
  { length: 500 - things.length },
  (_, at) =>
    `In paragraph ${at} the envoy said that the talks at the lake begin on Friday, ${'as planned '.repeat(12)}.`,
)
const statements = sentences.map((exact, at) => ({
  statement: {
    ...{ id: `s${at}`, speaker: at % 2 ? 'Lena Falk' : 'Lake Press', source: 'lake-report' },
    ...{ text: `The talks begin on Friday, says paragraph ${at}.`, speechAct: 'REPORT' },
    ...{ form: at % 2 ? 'INDIRECT' : 'NARRATION', certainty: 'CERTAIN', evidence: [{ quote: { exact } }] },
    about: [{ subject: 'Lake talks', aspect: 'STATUS', status: 'SCHEDULED' }],
  },
}))
const input = {
  ...{ key: 'large', dataset: 'lake-news', title: 'Talks at the lake' },
  records: [...things, ...statements],
  text: { source: 'lake-report', content: sentences.join('\n') },
}
const query = `mutation ($input: CreateProposalInput!) { createProposal(input: $input) {
  proposal { faults { message } plan { added things } } userErrors { message } } }`
const body = JSON.stringify({ query, variables: { input } })

async function send(headers: Record<string, string>) {
  const response = await fetch(`${server.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
  })
  return { status: response.status, ...((await response.json()) as Answer) }
}

test('a proposal of 500 records with a text of 100 kB fits into a request with a token', async () => {
  expect(input.records).toHaveLength(500)
  expect(input.text.content.length).toBeGreaterThan(100_000)
  expect(body.length).toBeGreaterThan(300_000)
  expect(await send({ authorization: `Bearer ${token}` })).toEqual({
    status: 200,
    data: {
      createProposal: {
        proposal: { faults: [], plan: { added: 744, things: 4 } },
        userErrors: [],
      },
    },
  })
})

test('without a token, it does not fit', async () => {
  expect(await send({})).toMatchObject({ status: 413, errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] })
})
