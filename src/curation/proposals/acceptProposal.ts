import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { Graph, Run } from '../../graph/Graph.ts'
import { writeChange } from '../../graph/ledger/writeChange.ts'
import { nextInstant } from '../../graph/ledger/nextInstant.ts'
import { readLedger } from '../../graph/ledger/readLedger.ts'
import { acceptanceUnits } from '../../graph/proposal/acceptanceUnits.ts'
import { keepTexts } from '../../graph/proposal/keepTexts.ts'
import type { ProposalRow } from '../../graph/proposal/proposalRow.ts'
import { updateProposals } from '../../graph/proposal/updateProposals.ts'
import { accountOf } from '../../load/accountOf.ts'
import type { LoadPlan } from '../../load/planLoad.ts'
import type { TextOf } from '../../load/resolve/TextOf.ts'
import { writeLoad } from '../../load/writeLoad.ts'
import type { Basis } from './basisOf.ts'
import type { Draft } from './Draft.ts'
import { faultsAsErrors } from './faultsAsErrors.ts'
import { planDraft } from './planDraft.ts'
import { planHash } from './planHash.ts'
import { requestError } from './requestError.ts'
import { staleVersions } from './staleVersions.ts'
import { stateFaults } from './stateFaults.ts'
import type { UserError } from './UserError.ts'

interface Acceptance {
  readonly found: ProposalRow
  readonly draft: Draft
  readonly basis: Basis | null
  readonly folder: TextOf
  readonly by: string
  readonly comment: string | null
  /** Hash of the plan that was shown. */
  readonly planHash: string | null
  readonly except: readonly string[]
  /** The time of the operation that accepts it. */
  readonly time: TimeBudget
}

/** The end of a transaction that finds the proposal or its plan other than it was. */
class Refused extends Error {
  readonly userErrors: UserError[]

  constructor(userErrors: UserError[]) {
    super('The proposal is not accepted.')
    this.userErrors = userErrors
  }
}

/**
 * Writes what a proposal plans, and that it is accepted, in one transaction, under the ledger's lock; nothing where the plan is not the one
 * that was shown. Returns the reasons why not.
 */
export async function acceptProposal(graph: Graph, acceptance: Acceptance): Promise<UserError[]> {
  const { found, by, time } = acceptance
  try {
    // Tried without the lock first, so that a refusal keeps nobody waiting.
    const plan = await currentPlan(graph, acceptance, nextInstant(await readLedger(graph)))
    if (isEmpty(plan)) {
      await graph.write({ action: 'PROPOSE', dataset: found.dataset }, (run) => accept(run, acceptance))
      return []
    }
    const intent = {
      action: found.undoes === null ? 'PROPOSAL' : 'REVERT',
      dataset: found.dataset,
      by,
      proposal: found.id,
      units: acceptanceUnits,
      time,
    } as const
    await writeChange(graph, intent, async (run, { recordedAt }) => {
      const planned = await currentPlan(graph, acceptance, recordedAt)
      await writeLoad(run, planned, recordedAt)
      await accept(run, acceptance)
      return accountOf(planned)
    })
    return []
  } catch (error) {
    if (error instanceof Refused) return error.userErrors
    throw error
  }
}

/** The plan as it is now, or Refused where it is not the one that was shown. */
async function currentPlan(graph: Graph, acceptance: Acceptance, now: string): Promise<LoadPlan> {
  const { draft, basis, except, folder, planHash: shown } = acceptance
  const whole = await planDraft(graph, draft, { now, folder })
  if (whole.plan === undefined) throw new Refused(faultsAsErrors(whole.faults, draft.records, ['records']))
  const left = except.length === 0 ? whole : await planDraft(graph, draft, { now, folder, except })
  if (left.plan === undefined) throw new Refused(faultsAsErrors(left.faults, draft.records, ['records']))
  const kept = new Set(left.records.map(({ id }) => id))
  // What is left out may be stale.
  const stale = (await staleVersions(graph, whole, basis)).filter(
    ({ record }) => record === null || kept.has(record),
  )
  if (stale.length > 0) throw new Refused(stale)
  const hash = planHash(left.plan)
  if (hash === shown) return left.plan
  const message =
    shown === null
      ? `A decision to accept names the plan that was shown, "planHash". It is "${hash}" now.`
      : `The plan is another one than was shown: its hash is "${hash}" now. Read the plan again.`
  throw new Refused([requestError('PLAN_CHANGED', message, ['planHash'])])
}

/** Marks the proposal as accepted, and keeps its text where it says so. */
async function accept(run: Run, { found, by, comment }: Acceptance): Promise<void> {
  const decidedAt = new Date().toISOString()
  const [row] = await run(updateProposals, {
    ...{ id: found.id, revision: found.revision, statuses: ['SUBMITTED'] },
    properties: { status: 'ACCEPTED', decidedAt, decidedBy: by, comment, textContent: null },
  })
  if (row === undefined)
    throw new Refused(stateFaults({ ...found, status: 'ACCEPTED', decidedBy: 'another' }, found.revision, []))
  const { keepsText, textSource, textContent } = found
  if (keepsText && textSource !== null && textContent !== null)
    await run(keepTexts, { source: textSource, content: textContent, keptAt: decidedAt })
}

function isEmpty({ things, sources, conditions, evidence, statements, retracted }: LoadPlan): boolean {
  const written = [...things, ...sources, ...conditions, ...evidence, ...retracted]
  return written.length === 0 && statements.every(({ isNew }) => !isNew)
}
