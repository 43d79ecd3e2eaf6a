import { shortened } from '../../domain/shortened.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import type { Graph } from '../../graph/Graph.ts'
import { statementWords } from '../../graph/held/statementWords.ts'
import { changesByRetracted } from '../../graph/ledger/changesByRetracted.ts'
import { basisOf, type Basis } from './basisOf.ts'
import type { DraftPlan } from './planDraft.ts'
import type { UserError } from './UserError.ts'

type Planned = Extract<DraftPlan, { plan: object }>

/** A record that is written against a version of a statement that is not the live one. */
interface Stale {
  readonly record: string | null
  readonly version: string
  /** Id of the version that the plan would end; undefined where it ends none. */
  readonly live: string | undefined
}

const longestWords = 120

/** Faults of records that are written against versions that stand no more, and of retractions that name another version than the live one. */
export async function staleVersions(
  graph: Graph,
  planned: Planned,
  basis: Basis | null,
): Promise<UserError[]> {
  const stale = staleIn(planned, basis)
  if (stale.length === 0) return []
  const versions = stale.map(({ version }) => version)
  const live = stale.flatMap((one) => one.live ?? [])
  const [words, changes] = await Promise.all([
    graph.read(statementWords, { ids: [...versions, ...live] }, timeForAll()),
    graph.read(changesByRetracted.present, { keys: versions }, timeForAll()),
  ])
  const messageOf = ({ version, live: id = version }: Stale) => {
    const said = words.find((one) => one.id === version) ?? words.find((one) => one.id === id)
    const statement =
      said === undefined ? 'The statement' : `"${shortened(said.text, longestWords)}" of ${said.speaker}`
    const change = changes.find(({ key }) => key === version)
    if (change === undefined)
      return `${statement} has no version "${version}". The one that stands is "${id}".`
    const { by, sequence, at } = change.row
    const done = change.recodes ? 'coded anew' : 'retracted'
    const who = by === null ? 'a command' : `"${by}"`
    return `${statement} was ${done} by ${who}, in change ${sequence} of ${at.slice(0, 10)}. Read it again and revise the record, or leave the record out with "except".`
  }
  return stale.map((one) => ({
    code: 'STALE_VERSION',
    message: messageOf(one),
    path: null,
    record: one.record,
  }))
}

function staleIn({ plan, records, madeFor }: Planned, basis: Basis | null): Stale[] {
  const now = basisOf(plan)
  const keys = new Map(plan.statements.map(({ coded: { hash, key } }) => [hash, madeFor.get(key) ?? key]))
  const changed = Object.entries(basis ?? {})
    .filter(([hash, version]) => now[hash] !== version)
    .map(([hash, version]) => ({
      record: keys.get(hash) ?? plan.retractions.get(hash) ?? null,
      version,
      live: now[hash],
    }))
  if (changed.length > 0) return changed
  return records.flatMap(({ record, id }) => {
    const live = now[id.split('.')[0] ?? id]
    return record !== 'retraction' || live === undefined || live === id
      ? []
      : [{ record: id, version: id, live }]
  })
}
