import { vocabulary } from '../../domain/vocabulary.ts'
import type { StatementFilter } from '../generated/resolvers.ts'
import { actorTypes } from './actorTypes.ts'
import { checkRange } from './checkRange.ts'
import { depthBound } from './depthBound.ts'

/** What a filter means to the units that list statements. */
export function statementParameters(filter: StatementFilter) {
  checkRange(['saidFrom', filter.saidFrom], ['saidTo', filter.saidTo])
  checkRange(
    ['minAttributionDepth', filter.minAttributionDepth],
    ['maxAttributionDepth', filter.maxAttributionDepth],
  )
  return {
    speakers: filter.speakers ?? null,
    speakerTypes: filter.speakerKinds?.map((kind) => actorTypes[kind]) ?? null,
    subjects: filter.subjects ?? null,
    topics: filter.topics ?? null,
    aspects: filter.aspects ?? null,
    stances: filter.stances ?? null,
    linkTypes: filter.linkTypes ?? null,
    sources: filter.sources ?? null,
    speechActs: filter.speechActs ?? null,
    forms: filter.forms ?? null,
    minCertaintyRank: filter.minCertainty == null ? null : vocabulary.certainty.indexOf(filter.minCertainty),
    polarity: filter.polarity ?? null,
    minDepth: depthBound('minAttributionDepth', filter.minAttributionDepth),
    maxDepth: depthBound('maxAttributionDepth', filter.maxAttributionDepth),
    saidFrom: filter.saidFrom ?? null,
    saidTo: filter.saidTo ?? null,
  }
}
