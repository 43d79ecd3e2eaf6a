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
    words: wordsAsked(filter),
    speakers: filter.speakers ?? null,
    speakerTypes: filter.speakerKinds?.map((kind) => actorTypes[kind]) ?? null,
    subjects: subjectsAsked(filter),
    aspects: filter.aspects ?? null,
    stances: filter.stances ?? null,
    linkTypes: filter.linkTypes ?? null,
    sources: filter.sources ?? null,
    minCertaintyRank: filter.minCertainty == null ? null : vocabulary.certainty.indexOf(filter.minCertainty),
    minDepth: depthBound('minAttributionDepth', filter.minAttributionDepth),
    maxDepth: depthBound('maxAttributionDepth', filter.maxAttributionDepth),
    saidFrom: filter.saidFrom ?? null,
    saidTo: filter.saidTo ?? null,
  }
}

function wordsAsked({ speechActs, forms, polarity }: StatementFilter) {
  return [
    ...(speechActs == null ? [] : [{ property: 'speechAct' as const, words: [...speechActs] }]),
    ...(forms == null ? [] : [{ property: 'form' as const, words: [...forms] }]),
    ...(polarity == null ? [] : [{ property: 'polarity' as const, words: [polarity] }]),
  ]
}

/** An aspect or a stance alone asks for any subject. */
function subjectsAsked({ subjects, topics, aspects, stances }: StatementFilter) {
  const isOfAny = subjects == null && topics == null && (aspects != null || stances != null)
  return [
    ...(subjects == null ? [] : [{ ids: [...subjects], isTopic: false }]),
    ...(topics == null ? [] : [{ ids: [...topics], isTopic: true }]),
    ...(isOfAny ? [{ ids: null, isTopic: false }] : []),
  ]
}
