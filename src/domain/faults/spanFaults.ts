import { isPlainFileName } from '../isPlainFileName.ts'
import { sha256 } from '../sha256.ts'
import type { StatementSeed } from '../seed.ts'
import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** Spans lie within their text, quotations have their words, and one span has one hash. */
export function spanFaults(view: SeedView): SeedFault[] {
  return [
    ...Object.entries(view.seed.sources).flatMap(([id, { text }]) => fileName(id, text?.file)),
    ...view.statements.flatMap(([key, statement]) => [
      ...quotation(key, statement),
      ...statement.evidence.flatMap((span, index) => {
        const where = `statement "${key}", evidence ${index + 1}`
        return [...bounds(view, where, statement.source, span), ...words(where, span)]
      }),
    ]),
    ...conflicts(view),
  ]
}

type Span = StatementSeed['evidence'][number]

// The name is joined to the folder of texts: it must not lead out of it.
function fileName(id: string, file: string | undefined): SeedFault[] {
  if (file === undefined || isPlainFileName(file)) return []
  return [
    {
      name: 'TEXT_FILE',
      where: `source "${id}", text, file`,
      what: `"${file}" is no plain file name.`,
      right: 'Write the name alone: the folder is given when the texts are read.',
    },
  ]
}

function quotation(key: string, { form, evidence }: StatementSeed): SeedFault[] {
  if (form !== 'DIRECT_QUOTE' && form !== 'MIXED_QUOTE') return []
  const quoted = evidence.filter(({ exact }) => exact !== undefined)
  if (quoted.length === 0) {
    return [
      {
        name: 'QUOTE_WITHOUT_WORDS',
        where: `statement "${key}"`,
        what: `it is a ${form} without its words.`,
        right: 'Add `exact` to the evidence that spans them.',
      },
    ]
  }
  if (form === 'DIRECT_QUOTE' || quoted.every((span) => evidence.some((clause) => surrounds(clause, span))))
    return []
  return [
    {
      name: 'QUOTE_WITHOUT_CLAUSE',
      where: `statement "${key}"`,
      what: 'it is a MIXED_QUOTE, and no span without `exact` covers the clause around its quoted words.',
      right: 'Add a span of the whole clause, or write DIRECT_QUOTE where the words are the whole claim.',
    },
  ]
}

function surrounds(clause: Span, quoted: Span): boolean {
  return clause.exact === undefined && clause.start <= quoted.start && clause.end >= quoted.end
}

function bounds(view: SeedView, where: string, source: string, { start, end }: Span): SeedFault[] {
  if (start >= end) {
    return [
      {
        name: 'SPAN_BOUNDS',
        where,
        what: `it starts at ${start} and ends at ${end}.`,
        right: 'The end is exclusive and comes after the start.',
      },
    ]
  }
  const length = view.sourceOf(source)?.textLength ?? null
  if (length === null || end <= length) return []
  return [
    {
      name: 'SPAN_BOUNDS',
      where,
      what: `it ends at ${end}, and the text of "${source}" at ${length}.`,
      right: 'Count in UTF-16 code units from 0.',
    },
  ]
}

function words(where: string, { start, end, exact, sha256: hash }: Span): SeedFault[] {
  if (exact === undefined || start >= end) return []
  if (exact.length === end - start && sha256(exact) === hash) return []
  return [
    {
      name: 'SPAN_WORDS',
      where,
      what: `its exact words have ${exact.length} UTF-16 code units and the SHA-256 ${sha256(exact)}, its span ${end - start} and ${hash}.`,
      right: 'The span covers exactly the words, nothing before and nothing behind them.',
    },
  ]
}

function conflicts(view: SeedView): SeedFault[] {
  const seen = new Map<string, { hash: string; key: string }>()
  return view.statements.flatMap(([key, { source, evidence }]) =>
    evidence.flatMap(({ start, end, sha256: hash }) => {
      const place = `${source} ${start}–${end}`
      const other = seen.get(place)
      seen.set(place, { hash, key })
      if (other === undefined || other.hash === hash) return []
      return [
        {
          name: 'SPAN_CONFLICT' as const,
          where: `statement "${key}", evidence ${start}–${end}`,
          what: `statement "${other.key}" gives the same span another SHA-256.`,
          right: 'One of the two is wrong.',
        },
      ]
    }),
  )
}
