import { sha256 } from '../sha256.ts'
import { candidateAt } from './candidateAt.ts'
import { exactPlaces } from './exactPlaces.ts'
import { fitsContext } from './fitsContext.ts'
import { foldTypography } from './foldTypography.ts'
import { foldedPlaces } from './foldedPlaces.ts'
import { nearestPassages } from './nearestPassages.ts'
import type { Place } from './Place.ts'
import type { Quote } from './Quote.ts'
import type { QuoteCandidate, QuoteFinding } from './QuoteFinding.ts'
import type { SourceText } from './SourceText.ts'

/**
 * Looks for a quote in a text. It is FOUND only where its exact words stand, at the one place that fits; words that
 * differ in typography or white space come back as REPAIRED, and likeness only suggests.
 */
export function findQuote(text: SourceText, quote: Quote): QuoteFinding {
  if (isBlank(quote.exact)) return { status: 'QUOTE_NOT_FOUND', candidates: [] }

  const fits = fitsContext(text, quote)
  const most = Math.max(quote.occurrence ?? 0, mostCandidates)
  const exact = first(most, exactPlaces(text.content, quote.exact, fits))
  if (exact.length > 0) return chosen('FOUND', exact)
  const folded = first(most, foldedPlaces(text, quote.exact, fits))
  if (folded.length > 0) return chosen('REPAIRED', folded)

  const elsewhere = first(mostCandidates, exactPlaces(text.content, quote.exact))
  if (elsewhere.length > 0) return notFound(elsewhere)
  const repaired = first(mostCandidates, foldedPlaces(text, quote.exact))
  return notFound(repaired.length > 0 ? repaired : nearestPassages(text, quote.exact))

  function chosen(status: 'FOUND' | 'REPAIRED', places: readonly Place[]): QuoteFinding {
    if (quote.occurrence === undefined && places.length > 1)
      return { status: 'AMBIGUOUS_QUOTE', candidates: candidates(text.content, places, fits) }
    const place = places[(quote.occurrence ?? 1) - 1]
    if (place === undefined) return notFound(places)
    const words = text.content.slice(place.start, place.end)
    return { status, exact: words, ...place, sha256: sha256(words) }
  }

  function notFound(places: readonly Place[]): QuoteFinding {
    return { status: 'QUOTE_NOT_FOUND', candidates: candidates(text.content, places, () => true) }
  }
}

function isBlank(words: string): boolean {
  return foldTypography(words).text.trim() === ''
}

const mostCandidates = 10

function first(most: number, places: Iterable<Place>): Place[] {
  const taken: Place[] = []
  for (const place of places) {
    taken.push(place)
    if (taken.length >= most) break
  }
  return taken
}

/** The first places as candidates, each with its number among those of its own words that count. */
function candidates(
  text: string,
  places: readonly Place[],
  counts: (place: Place) => boolean,
): QuoteCandidate[] {
  return places.slice(0, mostCandidates).flatMap((place) => {
    let occurrence = 0
    for (const { start } of exactPlaces(text, text.slice(place.start, place.end), counts)) {
      occurrence++
      if (start === place.start) return [candidateAt(text, place, occurrence)]
    }
    return []
  })
}
