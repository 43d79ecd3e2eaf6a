import type { z } from 'zod'
import { fingerprint } from '../../domain/fingerprint.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import { keySeparator } from '../../domain/pageKey.ts'
import { sha256 } from '../../domain/sha256.ts'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { Word } from '../../domain/vocabulary.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { Graph } from '../../graph/Graph.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import { changesByNumbers } from '../../graph/ledger/changesByNumbers.ts'
import { changesByProposals } from '../../graph/ledger/changesByProposals.ts'
import { nextInstant } from '../../graph/ledger/nextInstant.ts'
import { readLedger } from '../../graph/ledger/readLedger.ts'
import { createProposals } from '../../graph/proposal/createProposals.ts'
import type { ProposalRow } from '../../graph/proposal/proposalRow.ts'
import { proposalsById } from '../../graph/proposal/proposalsById.ts'
import { updateProposals } from '../../graph/proposal/updateProposals.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import { textsIn } from '../../load/resolve/textsIn.ts'
import type { TextOf } from '../../load/resolve/TextOf.ts'
import type { Policy } from '../Policy.ts'
import type { Viewer } from '../Viewer.ts'
import { acceptProposal } from './acceptProposal.ts'
import { basisOf, type Basis } from './basisOf.ts'
import { countFaults } from './countFaults.ts'
import type { Draft } from './Draft.ts'
import { exceptFaults } from './exceptFaults.ts'
import { faultsAsErrors } from './faultsAsErrors.ts'
import { inputFaults } from './inputFaults.ts'
import { keyFaults } from './keyFaults.ts'
import { parseRecords, type RecordAsInput } from './parseRecords.ts'
import { planDraft } from './planDraft.ts'
import type { ProposalInput } from './ProposalInput.ts'
import { requestError } from './requestError.ts'
import { showPlan } from './showPlan.ts'
import type { ShownPlan } from './ShownPlan.ts'
import { stateFaults } from './stateFaults.ts'
import { staleVersions } from './staleVersions.ts'
import { undoRecords } from './undoRecords.ts'
import { unknownChange } from './unknownChange.ts'
import { unknownProposal } from './unknownProposal.ts'
import type { UserError } from './UserError.ts'
import { warningsOf } from './warningsOf.ts'

/** What a mutation answers with: the proposal as it is now, and what is wrong with the request. */
export interface ProposalPayload {
  readonly proposal: ProposalRow | null
  readonly change?: ChangeRow | null
  readonly userErrors: UserError[]
}

/** The state of a proposal that is not decided. */
interface Checked {
  readonly faults: UserError[]
  readonly warnings: UserError[]
  readonly plan: ShownPlan | null
  readonly basis: Basis | null
}

/** The state of a proposal that is decided. */
const nothing: Checked = { faults: [], warnings: [], plan: null, basis: null }

export interface Decision {
  readonly id: string
  readonly expectedRevision: number
  readonly planHash?: string | null | undefined
  readonly decision: Word<'proposalDecision'>
  readonly except?: readonly string[] | null | undefined
  readonly comment?: string | null | undefined
}

/** What a proposal is made of. */
interface Content extends Pick<ProposalInput, 'dataset' | 'title' | 'text'> {
  readonly note: string | null
  readonly records: ItemLine[]
  readonly print: string
  readonly undoes: number | null
}

type Properties = z.input<typeof updateProposals.parameters>['properties']

/** Proposals as one viewer sees and changes them. */
export class Proposals {
  readonly #graph: Graph
  readonly #viewer: Viewer
  readonly #policy: Policy
  readonly #folder: TextOf
  readonly #time: TimeBudget
  readonly #checks = new Map<string, Promise<Checked>>()

  /** `texts` names the folder with the texts of sources; `time` is the operation's. */
  constructor(
    graph: Graph,
    options: { viewer: Viewer; policy: Policy; texts: string | undefined; time: TimeBudget },
  ) {
    const { viewer, policy, texts, time } = options
    this.#graph = graph
    this.#viewer = viewer
    this.#policy = policy
    this.#folder = textsIn(texts)
    this.#time = time
  }

  /** Creates a draft; the same key with the same content gives the proposal that there is. */
  async create(input: ProposalInput): Promise<ProposalPayload> {
    this.#policy.demand(this.#viewer, 'createProposal')
    const { records, userErrors } = parseRecords(input.records, ['input', 'records'])
    const faults = [...inputFaults(input), ...userErrors]
    if (faults.length > 0) return { proposal: null, userErrors: faults }
    const { key, dataset, title, note = null, text = null } = input
    const print = fingerprint({ dataset, title, note, text, records })
    const content = { dataset, title, note, text, records, print, undoes: null }
    return this.#under(key, ['input', 'key'], print, () => Promise.resolve(content))
  }

  /** Creates a draft that undoes a change, as far as no later change has touched what it did. */
  async revert(sequence: number, key: string, reason: string): Promise<ProposalPayload> {
    this.#policy.demand(this.#viewer, 'revertChange')
    const found = await this.#graph.read(changesByNumbers.present, { keys: [String(sequence)] }, timeForAll())
    const change = found[0]?.row
    if (change === undefined) throw unknownChange(sequence)
    const faults = keyFaults({ key, reason })
    if (faults.length > 0) return { proposal: null, userErrors: faults }
    const print = fingerprint({ undoes: sequence, reason })
    return this.#under(key, ['key'], print, async () => {
      const { records, touched } = await undoRecords(this.#graph, change)
      if (records.length === 0 || change.dataset === null) return null
      const left =
        touched.length === 0
          ? ''
          : `\nLeft as they are, for a later change touched them: ${touched.join(', ')}.`
      const note = `${reason}${left}\nKinds, codes and dates that the change wrote over stay as they are.`
      const title = `Undo change ${sequence}`
      return {
        dataset: change.dataset,
        title,
        note,
        text: null,
        records: [...records],
        print,
        undoes: sequence,
      }
    })
  }

  /** The proposal with a key, which is made where there is none; KEY_REUSED where it has other content. */
  async #under(
    key: string,
    path: string[],
    print: string,
    make: () => Promise<Content | null>,
  ): Promise<ProposalPayload> {
    const id = `proposal-${sha256(key).slice(0, 16)}`
    const [held] = await this.#rows(id)
    const content = held === undefined ? await make() : null
    if (held === undefined && content === null)
      return {
        proposal: null,
        userErrors: [requestError('NOTHING_TO_UNDO', 'Nothing of the change can be undone.')],
      }
    const row = held ?? (content && (await this.#add(id, content)))
    if (row?.fingerprint === print) return { proposal: row, userErrors: [] }
    return {
      proposal: null,
      userErrors: [
        requestError(
          'KEY_REUSED',
          `The key "${key}" belongs to a proposal with other content. Choose another key.`,
          path,
        ),
      ],
    }
  }

  /** Replaces the records of a draft, or of a proposal that was returned. */
  async revise(
    id: string,
    expectedRevision: number,
    inputs: readonly RecordAsInput[],
  ): Promise<ProposalPayload> {
    const found = await this.#demanded(id, 'reviseProposal')
    const { records, userErrors } = parseRecords(inputs, ['records'])
    const faults = [
      ...countFaults(inputs.length, ['records']),
      ...userErrors,
      ...stateFaults(found, expectedRevision, ['DRAFT', 'RETURNED', 'SUBMITTED']),
    ]
    if (faults.length > 0) return { proposal: found, userErrors: faults }
    const draft = { ...draftOf(found), records }
    const { basis } = await this.#checked(draft, null)
    return this.#update(found, ['DRAFT', 'RETURNED', 'SUBMITTED'], {
      status: 'DRAFT',
      revision: expectedRevision + 1,
      authors: [...new Set([...found.authors, this.#name])],
      records: JSON.stringify(records),
      basis: basis && JSON.stringify(basis),
      submittedAt: null,
    })
  }

  /** Hands a draft without faults to those who decide. */
  async submit(id: string, expectedRevision: number): Promise<ProposalPayload> {
    const found = await this.#demanded(id, 'submitProposal')
    if (found.status === 'SUBMITTED' && found.revision === expectedRevision)
      return { proposal: found, userErrors: [] }
    const faults = stateFaults(found, expectedRevision, ['DRAFT', 'RETURNED'])
    if (faults.length > 0) return { proposal: found, userErrors: faults }
    const checked = await this.check(found)
    if (checked.faults.length > 0) return { proposal: found, userErrors: checked.faults }
    return this.#update(found, ['DRAFT', 'RETURNED'], {
      status: 'SUBMITTED',
      submittedAt: new Date().toISOString(),
      basis: found.basis ?? (checked.basis && JSON.stringify(checked.basis)),
    })
  }

  /** Accepts, returns or rejects a submitted proposal. The same decision again is the same one change. */
  async decide(decision: Decision): Promise<ProposalPayload> {
    const found = await this.#demanded(decision.id, 'decideProposal')
    const decided = { ACCEPT: 'ACCEPTED', RETURN: 'RETURNED', REJECT: 'REJECTED' } as const
    if (found.status === decided[decision.decision] && found.revision === decision.expectedRevision)
      return { proposal: found, change: await this.changeOf(found), userErrors: [] }
    const faults = stateFaults(found, decision.expectedRevision, ['SUBMITTED'])
    if (this.#policy.forbidsOwn(this.#viewer, found.authors))
      faults.push(
        requestError('OWN_PROPOSAL', 'Nobody decides a proposal of their own. Ask another curator.'),
      )
    faults.push(...exceptFaults(draftOf(found), decision.except ?? []))
    if (faults.length > 0) return { proposal: found, change: null, userErrors: faults }
    const { comment = null } = decision
    if (decision.decision === 'ACCEPT') {
      const userErrors = await acceptProposal(this.#graph, {
        ...{ found, draft: draftOf(found), basis: basisIn(found), folder: this.#folder, time: this.#time },
        ...{ by: this.#name, comment, planHash: decision.planHash ?? null, except: decision.except ?? [] },
      })
      const [proposal = null] = await this.#rows(found.id)
      this.#checks.clear()
      return { proposal, change: proposal && (await this.changeOf(proposal)), userErrors }
    }
    const isFinal = decision.decision === 'REJECT'
    const payload = await this.#update(found, ['SUBMITTED'], {
      status: decided[decision.decision],
      decidedAt: new Date().toISOString(),
      decidedBy: this.#name,
      comment,
      ...(isFinal && { textContent: null }),
    })
    return { ...payload, change: null }
  }

  /** The faults of a proposal that is not decided, and the plan where it has none. */
  async check(row: ProposalRow): Promise<Checked> {
    if (row.status === 'ACCEPTED' || row.status === 'REJECTED') return nothing
    const key = `${row.id} ${row.revision}`
    const check = this.#checks.get(key) ?? this.#checked(draftOf(row), basisIn(row))
    this.#checks.set(key, check)
    return check
  }

  /** The plan of a proposal without some of its records; null where it has faults or is decided. */
  async planOf(row: ProposalRow, except: readonly string[]): Promise<ShownPlan | null> {
    const { plan } = await this.check(row)
    const [slip] = exceptFaults(draftOf(row), except)
    if (slip !== undefined) throw new ParleyError('BAD_USER_INPUT', slip.message)
    if (plan === null || except.length === 0) return plan
    const planned = await planDraft(this.#graph, draftOf(row), { ...(await this.#options()), except })
    return planned.plan === undefined ? null : showPlan(this.#graph, planned)
  }

  /** The change that accepted a proposal. */
  async changeOf({ id, status }: ProposalRow): Promise<ChangeRow | null> {
    if (status !== 'ACCEPTED') return null
    const [found] = await this.#graph.read(changesByProposals.present, { keys: [id] }, timeForAll())
    return found?.row ?? null
  }

  get #name(): string {
    return this.#viewer.name ?? ''
  }

  async #rows(id: string): Promise<ProposalRow[]> {
    const rows = await this.#graph.read(proposalsById.present, { keys: [id] }, timeForAll())
    return rows.map(({ row }) => row)
  }

  async #demanded(
    id: string,
    action: 'reviseProposal' | 'submitProposal' | 'decideProposal',
  ): Promise<ProposalRow> {
    this.#policy.demand(this.#viewer, action, action === 'decideProposal' ? undefined : [this.#name])
    const [found] = await this.#rows(id)
    if (found === undefined) throw unknownProposal(id)
    this.#policy.demand(this.#viewer, action, found.authors)
    return found
  }

  async #options() {
    return { now: nextInstant(await readLedger(this.#graph)), folder: this.#folder }
  }

  async #checked(draft: Draft, basis: Basis | null): Promise<Checked> {
    const planned = await planDraft(this.#graph, draft, await this.#options())
    if (planned.plan === undefined)
      return { ...nothing, faults: faultsAsErrors(planned.faults, draft.records, ['records']) }
    const faults = await staleVersions(this.#graph, planned, basis)
    const plan = await showPlan(this.#graph, planned)
    return { faults, warnings: warningsOf(planned), plan, basis: basisOf(planned.plan) }
  }

  async #add(id: string, { records, text, print, ...named }: Content): Promise<ProposalRow> {
    const createdAt = new Date().toISOString()
    const { basis } = await this.#checked({ dataset: named.dataset, records, text: text ?? null }, null)
    const [row] = await this.#graph.write({ action: 'PROPOSE', dataset: named.dataset }, (run) =>
      run(createProposals, {
        id,
        properties: {
          ...named,
          ...{ status: 'DRAFT', revision: 1, by: this.#name, authors: [this.#name], createdAt },
          ...{ submittedAt: null, decidedAt: null, decidedBy: null, comment: null, fingerprint: print },
          records: JSON.stringify(records),
          basis: basis && JSON.stringify(basis),
          ...{
            textSource: text?.source ?? null,
            textContent: text?.content ?? null,
            keepsText: text?.keep ?? false,
          },
          pageKey: [createdAt, id].join(keySeparator),
        },
      }),
    )
    if (row === undefined) throw new Error('The proposal was not written.')
    return row.row
  }

  async #update(
    found: ProposalRow,
    statuses: readonly Word<'proposalStatus'>[],
    properties: Properties,
  ): Promise<ProposalPayload> {
    const [row] = await this.#graph.write({ action: 'PROPOSE', dataset: found.dataset }, (run) =>
      run(updateProposals, { id: found.id, revision: found.revision, statuses: [...statuses], properties }),
    )
    this.#checks.clear()
    if (row !== undefined) return { proposal: row.row, userErrors: [] }
    const [now = null] = await this.#rows(found.id)
    return { proposal: now, userErrors: now === null ? [] : stateFaults(now, found.revision, statuses) }
  }
}

function draftOf({ dataset, records, textSource, textContent }: ProposalRow): Draft {
  const text =
    textSource === null || textContent === null ? null : { source: textSource, content: textContent }
  return { dataset, records: JSON.parse(records) as ItemLine[], text }
}

function basisIn({ basis }: ProposalRow): Basis | null {
  return basis === null ? null : (JSON.parse(basis) as Basis)
}
