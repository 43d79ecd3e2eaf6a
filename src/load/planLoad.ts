import type { Seed } from '../domain/seed.ts'
import { versionIdOf } from '../domain/versionIdOf.ts'
import type { HeldStatement } from '../graph/held/heldStatement.ts'
import { codeStatements, type CodedStatement } from './codeStatements.ts'
import { contentHashIn } from './contentHashIn.ts'
import { conditionRows, type ConditionRow } from './conditionRows.ts'
import { evidenceRows, type EvidenceRow } from './evidenceRows.ts'
import { isLive } from './isLive.ts'
import type { Load } from './Load.ts'
import type { Held } from './readHeld.ts'
import { sourceRows, type SourceRow } from './sourceRows.ts'
import { statementRow, type StatementRow } from './statementRow.ts'
import { thingRows, type ThingRow } from './thingRows.ts'

/** A statement of a seed and the version of it that stands once the seed is loaded. */
export interface StandingStatement {
  readonly id: string
  readonly coded: CodedStatement
  readonly row: StatementRow
  readonly isNew: boolean
}

/** What has to be written so that the graph holds a seed: only what it does not hold already. */
export interface LoadPlan {
  readonly things: readonly ThingRow[]
  readonly sources: readonly SourceRow[]
  /** Ids of sources that the graph holds as published at another time. */
  readonly redated: readonly string[]
  readonly conditions: readonly ConditionRow[]
  readonly evidence: readonly EvidenceRow[]
  readonly statements: readonly StandingStatement[]
  readonly retracted: readonly HeldStatement[]
  /** The ids that retractions were written with, by content hash. */
  readonly retractions: ReadonlyMap<string, string>
  /** The version that a reference to a statement leads to, by content hash. */
  readonly ids: ReadonlyMap<string, string>
  /** How many things, sources and conditions the seed describes. */
  readonly described: number
}

/** Compares a seed without faults with what the graph holds of it; `verified` are the ids of evidence that matched now. */
export function planLoad(
  seed: Seed,
  held: Held,
  { now, verified, complete, kept, retracts }: Load & { verified: ReadonlySet<string> },
): LoadPlan {
  const coded = codeStatements(seed, held)
  const statements = coded.map((statement) => standing(statement, held, seed.name))
  const standingIds = new Set(statements.map(({ id }) => id))
  const stated = new Set(coded.map(({ hash }) => hash))
  const retractions = new Map(retracts.map((id) => [contentHashIn(seed, id), id]))
  const isRetracted = ({ contentHash }: HeldStatement) =>
    // Of a statement that is coded anew the former version is retracted in any case.
    stated.has(contentHash) ||
    (complete && !kept.has(contentHash)) ||
    // A retraction that was carried out before does not end what was stated beside it.
    (retractions.has(contentHash) &&
      held.versions.get(contentHash)?.every(({ retractedAt }) => retractedAt !== now))
  const things = thingRows(seed)
  const sources = sourceRows(seed)
  const conditions = conditionRows(seed)
  const versions = [...held.versions.values()].flat()
  return {
    things: changed(things, held),
    sources: changed(sources, held),
    redated: sources.filter((source) => isRedated(source, held)).map(({ id }) => id),
    conditions: changed(conditions, held),
    evidence: evidenceRows(coded, held, verified).filter((row) => evidenceChanges(row, held)),
    statements,
    retracted: versions.filter(
      (version) =>
        version.seed === seed.name && isLive(version) && !standingIds.has(version.id) && isRetracted(version),
    ),
    retractions,
    ids: new Map([
      ...[...held.versions].map(([hash, all]) => [hash, newest(all)] as const),
      ...statements.map(({ coded: { hash }, id }) => [hash, id] as const),
    ]),
    described: things.length + sources.length + conditions.length,
  }
}

// Where the coding is the same, the live version stands; a change and a return make the next one.
function standing(coded: CodedStatement, held: Held, seed: string): StandingStatement {
  const versions = held.versions.get(coded.hash) ?? []
  const live = versions.find(isLive)
  const isNew = live?.fingerprint !== coded.fingerprint
  const version = isNew ? (versions.at(-1)?.version ?? 0) + 1 : live.version
  const id = versionIdOf(coded.written, version)
  return { id, coded, isNew, row: statementRow(coded, { seed, id, version }) }
}

function newest(versions: readonly HeldStatement[]): string {
  return (versions.find(isLive) ?? versions.at(-1))?.id ?? ''
}

function changed<Row extends { id: string; properties: { fingerprint: string } }>(
  rows: readonly Row[],
  held: Held,
): Row[] {
  return rows.filter(({ id, properties }) => held.nodes.get(id)?.fingerprint !== properties.fingerprint)
}

function isRedated({ id, properties }: SourceRow, { sources }: Held): boolean {
  const before = sources.get(id)
  return (
    before !== undefined &&
    (before.publishedEarliest !== properties.publishedEarliest ||
      before.publishedLatest !== properties.publishedLatest)
  )
}

function evidenceChanges({ id, properties }: EvidenceRow, held: Held): boolean {
  const before = held.evidence.get(id)
  return before?.fingerprint !== properties.fingerprint || before.verified !== properties.verified
}
