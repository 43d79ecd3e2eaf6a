import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import type { Graph } from '../../graph/Graph.ts'
import { addSpeech } from './addSpeech.ts'
import { resolveNames } from './resolveNames.ts'
import { resolveQuotes, type AnchoredItem } from './resolveQuotes.ts'
import { SourceTexts } from './SourceTexts.ts'
import type { TextOf } from './TextOf.ts'

/** Records of version 3 as those of version 2: with ids, spans and chains of reported speech. */
export interface ResolvedItems {
  readonly items: readonly AnchoredItem[]
  readonly faults: readonly SeedFault[]
  readonly sources: SourceTexts
  /** Returns a fault of the resolved records as one of the records as written; null where it only repeats one of `faults`. */
  readonly asWritten: (fault: SeedFault) => SeedFault | null
  /** Keys of the statements of speech that were made, each with that of the statement for which it was made. */
  readonly madeFor: ReadonlyMap<string, string>
}

/** Finds the id behind each name and the place of each quote, and makes the narrator's statements of speech. */
export async function resolveItems(
  graph: Graph,
  items: readonly ItemLine[],
  { now, textOf }: { now: string; textOf: TextOf },
): Promise<ResolvedItems> {
  const named = await resolveNames(graph, items, now)
  const sources = await SourceTexts.of(graph, named.items, textOf)
  const quoted = await resolveQuotes(named.items, sources)
  const spoken = addSpeech(quoted.items, sources)
  const isOfUnknown = ({ reference }: SeedFault) => reference !== undefined && named.unresolved.has(reference)
  const faults = [...named.faults, ...quoted.faults.filter((fault) => !isOfUnknown(fault)), ...spoken.faults]
  return {
    items: spoken.items,
    faults,
    sources,
    madeFor: spoken.madeFor,
    asWritten: (fault) => {
      const { key, made } = statementIn(fault.where, spoken.madeFor)
      if (made && faults.length > 0) return null
      if (isOfUnknown(fault)) return null
      if (fault.name === 'NOT_ABOUT_ITS_EVENT' && named.faults.some(({ where }) => isAbout(where, key)))
        return null
      if (key !== undefined && quoted.unanchored.has(key) && followsFromSpans.has(fault.name)) return null
      return made && key !== undefined ? { ...fault, where: `statement "${key}", through` } : fault
    },
  }
}

/** Rules that compare spans, which a statement without all of its spans breaks by that alone. */
const followsFromSpans = new Set<SeedFault['name']>([
  'QUOTE_WITHOUT_WORDS',
  'QUOTE_WITHOUT_CLAUSE',
  'DUPLICATE_CONTENT',
])

/** Tells the place of what a statement is about. */
const isAbout = (where: string, key: string | undefined) =>
  key !== undefined && where.startsWith(`statement "${key}", about `)

/** The statement that a fault names; of one that was made, that for which it was made. */
function statementIn(where: string, madeFor: ReadonlyMap<string, string>) {
  const key = /^statement "([^"]*)"/.exec(where)?.[1]
  const origin = key === undefined ? undefined : madeFor.get(key)
  return { key: origin ?? key, made: origin !== undefined }
}
