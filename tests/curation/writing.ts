import type { Viewer } from '../../src/curation/Viewer.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { answerOf } from '../support/answerOf.ts'

export interface UserErrorAnswer {
  readonly code: string
  readonly message: string
  readonly path: string[] | null
  readonly record: string | null
}

export interface ProposalAnswer {
  readonly id: string
  readonly dataset: string
  readonly title: string
  readonly note: string | null
  readonly status: string
  readonly revision: number
  readonly by: string
  readonly faults: UserErrorAnswer[]
  readonly warnings: UserErrorAnswer[]
  readonly plan: {
    readonly hash: string
    readonly added: number
    readonly recoded: number
    readonly retracted: number
    readonly things: number
    readonly items: { record: string; action: string; statement: { id: string; text: string } | null }[]
  } | null
}

export interface ChangeAnswer {
  readonly sequence: number
  readonly at: string
  readonly action: string
  readonly by: string | null
  readonly dataset: string
  readonly proposal: { id: string } | null
  readonly counts: { added: number; recoded: number; retracted: number; things: number }
  readonly statements: { nodes: { id: string; text: string; speaker: { id: string } }[] }
}

export interface Payload {
  readonly proposal: ProposalAnswer | null
  readonly change?: ChangeAnswer | null
  readonly userErrors: UserErrorAnswer[]
}

const fragments = `
  fragment UserErrorParts on UserError { code message path record }
  fragment ProposalParts on Proposal {
    id dataset title note status revision by faults { ...UserErrorParts } warnings { ...UserErrorParts }
    plan { hash added recoded retracted things items { record action statement { id text } } }
  }`
const changeParts = `fragment ChangeParts on Change {
  sequence at action by dataset proposal { id } counts { added recoded retracted things }
  statements(first: 50) { nodes { id text speaker { id } } } }`
const parts = '{ proposal { ...ProposalParts } userErrors { ...UserErrorParts } }'

const operations = {
  createProposal: `mutation ($input: CreateProposalInput!) { createProposal(input: $input) ${parts} } ${fragments}`,
  reviseProposal: `mutation ($id: ID!, $expectedRevision: Int!, $records: [RecordInput!]!) {
    reviseProposal(id: $id, expectedRevision: $expectedRevision, records: $records) ${parts} } ${fragments}`,
  revertChange: `mutation ($sequence: Int!, $key: String!, $reason: String!) {
    revertChange(sequence: $sequence, key: $key, reason: $reason) ${parts} } ${fragments}`,
  submitProposal: `mutation ($id: ID!, $expectedRevision: Int!) {
    submitProposal(id: $id, expectedRevision: $expectedRevision) ${parts} } ${fragments}`,
  decideProposal: `mutation ($id: ID!, $expectedRevision: Int!, $planHash: String, $decision: ProposalDecision!, $except: [ID!], $comment: String) {
    decideProposal(id: $id, expectedRevision: $expectedRevision, planHash: $planHash, decision: $decision, except: $except, comment: $comment) {
      proposal { ...ProposalParts } change { ...ChangeParts } userErrors { ...UserErrorParts } } } ${fragments} ${changeParts}`,
} as const

/** The operations of clients that write, as one viewer sends them. */
export function writing(graph: () => Graph, viewer: Viewer) {
  const answer = (query: string, variables: object = {}) =>
    answerOf(graph(), query, variables, new TimeBudget(600_000), viewer)
  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await answer(query, variables)
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return data as Record<string, unknown>
  }
  const mutation = (name: keyof typeof operations) => async (variables: object) =>
    (await ask(operations[name], variables))[name] as Payload
  const create = mutation('createProposal')
  return {
    ask,
    answer,
    create: (input: object) => create({ input }),
    revise: mutation('reviseProposal') as (of: {
      id: string
      expectedRevision: number
      records: object[]
    }) => Promise<Payload>,
    submit: mutation('submitProposal') as (of: { id: string; expectedRevision: number }) => Promise<Payload>,
    decide: mutation('decideProposal') as (of: {
      id: string
      expectedRevision: number
      decision: string
      planHash?: string | undefined
      except?: string[]
      comment?: string
    }) => Promise<Payload>,
    revert: mutation('revertChange') as (of: {
      sequence: number
      key: string
      reason: string
    }) => Promise<Payload>,
    /** The plan of a proposal without some of its records. */
    plan: async (id: string, except: string[] = []) => {
      const text = `query ($id: ID!, $except: [ID!]) { proposal(id: $id) { plan(except: $except) {
        hash added recoded retracted things items { record action statement { id text } } } } }`
      return ((await ask(text, { id, except })) as { proposal: { plan: ProposalAnswer['plan'] } }).proposal
        .plan
    },
    /** The code that an operation is refused with. */
    refusal: async (name: keyof typeof operations, variables: object) =>
      (await answer(operations[name], variables)).codes[0],
  }
}
