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
  const exact = exactPlaces(text.content, quote.exact)
  const fittingExact = exact.filter(fits)
  if (fittingExact.length > 0) return chosen('FOUND', fittingExact)

  const folded = foldedPlaces(text, quote.exact)
  const fittingFolded = folded.filter(fits)
  if (fittingFolded.length > 0) return chosen('REPAIRED', fittingFolded)

  const alike = [exact, folded].find((places) => places.length > 0)
  return notFound(alike ?? nearestPassages(text, quote.exact))

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

/** The first places as candidates, each with its number among those of its own words that count. */
function candidates(
  text: string,
  places: readonly Place[],
  counts: (place: Place) => boolean,
): QuoteCandidate[] {
  const startsOf = new Map<string, number[]>()
  return places.slice(0, mostCandidates).flatMap((place) => {
    const words = text.slice(place.start, place.end)
    const starts =
      startsOf.get(words) ??
      exactPlaces(text, words)
        .filter(counts)
        .map(({ start }) => start)
    startsOf.set(words, starts)
    const at = starts.indexOf(place.start)
    return at === -1 ? [] : [candidateAt(text, place, at + 1)]
  })
}
