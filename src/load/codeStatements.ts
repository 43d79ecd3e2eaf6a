import { contentHashOf } from '../domain/contentHashOf.ts'
import { fingerprint } from '../domain/fingerprint.ts'
import type { Seed, StatementSeed } from '../domain/seed.ts'
import { tieKey } from '../domain/tieKey.ts'
import { timeSpan, type TimeSpan } from '../domain/timeSpan.ts'
import type { Word } from '../domain/vocabulary.ts'
import { contentHashIn } from './contentHashIn.ts'
import { isLive } from './isLive.ts'
import type { HeldStatement } from '../graph/held/heldStatement.ts'
import type { Held } from './readHeld.ts'

/** A statement of a seed with all that follows from it; other statements are named by their content hashes. */
export interface CodedStatement {
  readonly key: string
  readonly hash: string
  readonly written: StatementSeed
  readonly polarity: Word<'polarity'>
  readonly confidence: number
  readonly saidAt: TimeSpan | null
  readonly attributionDepth: number
  readonly reporter: string | null
  readonly about: readonly {
    readonly subject: string
    readonly aspect: Word<'aspect'>
    readonly time: TimeSpan | null
    readonly status: Word<'eventStatus'> | null
    readonly stance?: Word<'stance'>
  }[]
  /** Keys of the ties that it asserts, sorted. */
  readonly asserts: readonly string[]
  readonly links: readonly {
    readonly type: Word<'linkType'>
    readonly aspect: Word<'aspect'>
    readonly to: string
  }[]
  /** Over all of its coding: another coding is another version. */
  readonly fingerprint: string
}

/** The statements of a seed without faults, coded; those of the graph that report them are the versions that `stands` holds for. */
export function codeStatements(
  seed: Seed,
  held: Held,
  stands: (version: HeldStatement) => boolean = isLive,
): CodedStatement[] {
  const hashed = Object.entries(seed.statements).map(
    ([key, written]) => [contentHashOf(written), key, written] as const,
  )
  const reporters = new Map(hashed.map(([hash, , written]) => [hash, reporterOf(seed, written)]))
  const depths = new Map<string, number>()
  const depthOf = (reporter: string | null): number => {
    // Up to the first whose depth is known, and down again: a chain can be as long as a seed.
    const chain: string[] = []
    let above = reporter
    while (above !== null && !depths.has(above) && reporters.has(above)) {
      chain.push(above)
      above = reporters.get(above) ?? null
    }
    let depth =
      above === null
        ? -1
        : (depths.get(above) ?? held.versions.get(above)?.find(stands)?.attributionDepth ?? 0)
    for (const hash of chain.reverse()) depths.set(hash, (depth += 1))
    return depth + 1
  }
  return hashed.map(([hash, key, written]) => {
    const reporter = reporters.get(hash) ?? null
    const content = { ...codingOf(seed, written), reporter, attributionDepth: depthOf(reporter) }
    return {
      key,
      hash,
      written,
      ...content,
      fingerprint: fingerprint({
        ...content,
        speaker: written.speaker,
        text: written.text,
        source: written.source,
        speechAct: written.speechAct,
        form: written.form,
        certainty: written.certainty,
        evidence: sorted(written.evidence),
        about: sorted(content.about),
        condition: written.condition ?? null,
        fulfils: written.fulfils ?? null,
      }),
    }
  })
}

function reporterOf(seed: Seed, { reportedBy }: StatementSeed): string | null {
  return reportedBy === undefined ? null : contentHashIn(seed, reportedBy)
}

function codingOf(seed: Seed, written: StatementSeed) {
  const { saidAt, asserts = [], links = [], polarity = 'AFFIRMED', confidence = 1 } = written
  return {
    polarity,
    confidence,
    saidAt: saidAt === undefined ? null : timeSpan(saidAt),
    about: written.about.map(({ subject, aspect, time, status, stance }) => ({
      subject,
      aspect,
      time: time === undefined ? null : timeSpan(time),
      status: status ?? null,
      // Left out where there is none: graphs loaded before there were stances keep their versions.
      ...(stance === undefined ? {} : { stance }),
    })),
    asserts: asserts.map(tieKey).sort(),
    links: sorted(links.map(({ type, aspect, to }) => ({ type, aspect, to: contentHashIn(seed, to) }))),
  }
}

// Coding is a set: the order in which it is written says nothing.
function sorted<Item>(items: readonly Item[]): Item[] {
  const keyed = items.map((item) => [fingerprint(item), item] as const)
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}
