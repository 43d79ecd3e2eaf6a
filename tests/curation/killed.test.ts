import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createToken } from '../../src/curation/createToken.ts'
import { freePort } from '../../src/local/freePort.ts'
import { runCommand } from '../commands/runCommand.ts'
import { articleApi } from '../support/articleApi.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { runCypher } from '../support/runCypher.ts'

const { graph } = articleApi()
const port = await freePort()
const servers: ReturnType<typeof runCommand>[] = []
const tokens = { proposer: '', curator: '' }

beforeAll(async () => {
  const named = { agent: false, expiresAt: null }
  tokens.proposer = await createToken(graph(), { name: 'Ada', role: 'proposer', ...named })
  tokens.curator = await createToken(graph(), { name: 'Boris', role: 'curator', ...named })
})
afterAll(async () => {
  for (const server of servers) {
    if (server.left().length > 0) server.killGroup('SIGKILL')
    await server.ended
  }
})

async function serve() {
  const settings = { ...loginEnvironment(), PORT: String(port), PARLEY_OPERATION_TIMEOUT_MS: '60000' }
  const server = runCommand(process.execPath, ['bin/start.mjs'], settings)
  servers.push(server)
  await server.prints('README.md')
  return server
}

async function ask(role: keyof typeof tokens, query: string, variables: object = {}) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[role]}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, Payload>; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return Object.values(data)[0] as Payload
}

interface Payload {
  readonly proposal: { readonly id: string; readonly status: string; readonly plan: { hash: string } | null }
  readonly change: { readonly sequence: number } | null
  readonly userErrors: unknown[]
}

const records = Array.from({ length: 200 }, (_, at) => ({
  statement: {
    ...{ id: `claim-${at}`, speaker: 'ukraine', source: 'istanbul-talks-1', text: `Claim ${at} of many.` },
    ...{ speechAct: 'ASSERT', form: 'NARRATION', certainty: 'CERTAIN' },
    evidence: [{ start: at, end: at + 1, sha256: '0'.repeat(64) }],
    about: [{ subject: 'russia', aspect: 'SUBJECT' }],
  },
}))
const parts = '{ proposal { id status plan { hash } } userErrors { code message } }'
const changes = () => runCypher('MATCH (c:Change) WHERE c.proposal IS NOT NULL RETURN c.sequence AS sequence')

test('a decision whose answer is lost with the server is one change, and its answer comes when it is sent again', async () => {
  const server = await serve()
  const made = await ask(
    'proposer',
    `mutation ($input: CreateProposalInput!) { createProposal(input: $input) ${parts} }`,
    { input: { key: 'killed', dataset: 'killed-news', title: 'Many claims', records } },
  )
  expect(made.userErrors).toEqual([])
  const { id } = made.proposal
  const submitted = await ask(
    'proposer',
    `mutation ($id: ID!) { submitProposal(id: $id, expectedRevision: 1) ${parts} }`,
    { id },
  )
  const decide = () =>
    ask(
      'curator',
      `mutation ($id: ID!, $planHash: String) { decideProposal(id: $id, expectedRevision: 1, decision: ACCEPT, planHash: $planHash) {
        proposal { id status plan { hash } } change { sequence statements(first: 100) { nodes { id text evidence { source { title } } } } } userErrors { code message } } }`,
      { id, planHash: submitted.proposal.plan?.hash },
    )
  const lost = decide().catch((error: unknown) => error)
  for (let at = 0; at < 10_000 && (await changes()).length === 0; at++) await pause(2)
  server.killGroup('SIGKILL')
  await server.ended
  expect(await lost).toBeInstanceOf(Error)
  const committed = await changes()

  await serve()
  const again = await decide()
  expect(again).toMatchObject({ proposal: { status: 'ACCEPTED' }, change: committed[0], userErrors: [] })
  expect(await changes()).toEqual(committed)
}, 600_000)
