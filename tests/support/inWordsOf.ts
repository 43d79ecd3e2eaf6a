import { collectionOf, type ItemLine } from '../../src/domain/interchange.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'
import { exactPlaces } from '../../src/domain/quote/exactPlaces.ts'
import { mapReferences } from '../../src/domain/references.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'

/** A seed as records of version 3: names in place of ids where only one thing has the name, and the words of its text in place of offsets. */
export function inWordsOf(written: SeedAsWritten, text: string): ItemLine[] {
  const seed = parseSeed(written)
  const items = Object.entries(collectionOf).flatMap(([record, collection]) =>
    Object.entries(seed[collection]).map(([id, fields]) => ({ record, id, ...fields }) as ItemLine),
  )
  const names = uniqueNames(items)
  return items.map((item) => {
    const named = mapReferences(item, (id) => names.get(id) ?? id)
    if (named.record !== 'statement') return named
    return {
      ...named,
      evidence: named.evidence.map((span) => ('quote' in span ? span : { quote: quoteOf(text, span) })),
    }
  })
}

function uniqueNames(items: readonly ItemLine[]): Map<string, string> {
  const named = items.flatMap((item) =>
    'name' in item
      ? [[item.id, item.name] as const]
      : 'title' in item
        ? [[item.id, item.title] as const]
        : [],
  )
  return new Map(named.filter(([, name]) => named.filter(([, other]) => other === name).length === 1))
}

function quoteOf(text: string, { start, end }: { start: number; end: number }) {
  const exact = text.slice(start, end)
  const places = [...exactPlaces(text, exact)]
  if (places.length === 1) return { exact }
  return { exact, occurrence: places.findIndex((place) => place.start === start) + 1 }
}
