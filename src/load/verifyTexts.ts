import { evidenceId } from '../domain/evidenceId.ts'
import type { KnownToGraph } from '../domain/faults/KnownToGraph.ts'
import type { SeedFault } from '../domain/faults/SeedFault.ts'
import { InvalidSeed } from '../domain/InvalidSeed.ts'
import type { Seed } from '../domain/seed.ts'
import { verifySpans } from '../domain/verifySpans.ts'
import type { Held } from './readHeld.ts'
import type { TextOf } from './resolve/TextOf.ts'

interface KnownText {
  readonly file: string
  readonly sha256: string | null
  readonly length: number | null
}

/**
 * Compares the spans of a seed with the texts at hand and answers the ids of the evidence that was compared; a text
 * that is not at hand is passed over, one that differs is SPAN_MISMATCH.
 */
export async function verifyTexts(
  seed: Seed,
  { held, known }: { held: Held; known: KnownToGraph },
  textOf: TextOf,
): Promise<Set<string>> {
  const statements = Object.entries(seed.statements)
  const verified = new Set<string>()
  const mismatches: string[] = []
  const faults: SeedFault[] = []
  for (const source of new Set(statements.map(([, statement]) => statement.source))) {
    const expected = knownText(seed, held, source)
    const text = expected && (await textOf(expected.file))
    if (expected === undefined || text === undefined) continue
    const spans = statements
      .filter(([, statement]) => statement.source === source)
      .flatMap(([key, { evidence }]) => evidence.map((span) => ({ ...span, key })))
    for (const { span, differs } of verifySpans(text, expected, spans)) {
      const where =
        span === null ? expected.file : `statement "${span.key}", evidence ${span.start}–${span.end}`
      const what = `${where} of source "${source}": ${differs}.`
      mismatches.push(what)
      const keys = span === null ? spans.map(({ key }) => key) : [span.key]
      for (const key of new Set(keys)) faults.push(mismatch(key, what))
    }
    for (const { start, end } of spans) verified.add(evidenceId({ source, start, end }))
  }
  if (mismatches.length === 0) return verified
  throw new InvalidSeed(
    [`The seed "${seed.name}" does not fit the texts at hand:`, ...mismatches].join('\n- '),
    { faults, known },
    'SPAN_MISMATCH',
  )
}

// Where the text as a whole is another, no statement of it was coded from it.
function mismatch(key: string, what: string): SeedFault {
  return {
    name: 'SPAN_MISMATCH',
    where: `statement "${key}"`,
    what: `it does not fit the text at hand: ${what}`,
    right: 'Mend the span, or the text.',
  }
}

function knownText(seed: Seed, held: Held, source: string): KnownText | undefined {
  const own = seed.sources[source]?.text
  if (own !== undefined) return own
  const before = held.sources.get(source)
  if (before?.textFile == null) return undefined
  return { file: before.textFile, sha256: before.textSha256, length: before.textLength }
}
