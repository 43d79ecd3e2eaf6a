/** A rule of the model that a seed breaks: which one, where, what is wrong and what would be right. */
export interface SeedFault {
  readonly name: FaultName
  readonly where: string
  readonly what: string
  readonly right: string
  /** Reference that means nothing. */
  readonly reference?: string
}

export type FaultName =
  | 'ID_TAKEN'
  | 'UNNAMED_ACTOR_ID'
  | 'DESCRIBED_ELSEWHERE'
  | 'RECORDED_ELSEWHERE'
  | 'UNKNOWN_REFERENCE'
  | 'WRONG_KIND'
  | 'TIE_ENDS'
  | 'TIE_ROLE'
  | 'TIE_TITLE'
  | 'TIE_VALIDITY'
  | 'TIE_TWICE'
  | 'NOT_ABOUT_ITS_EVENT'
  | 'NEGATED_ASSERTION'
  | 'SUBJECT_KIND'
  | 'SUBJECT_TIME'
  | 'SUBJECT_STATUS'
  | 'SUBJECT_STANCE'
  | 'SUBJECT_TWICE'
  | 'REPORTER_CYCLE'
  | 'REPORTER_SOURCE'
  | 'NARRATOR'
  | 'QUOTE_WITHOUT_WORDS'
  | 'QUOTE_WITHOUT_CLAUSE'
  | 'SPAN_BOUNDS'
  | 'SPAN_WORDS'
  | 'SPAN_CONFLICT'
  | 'SPAN_MISMATCH'
  | 'TEXT_FILE'
  | 'LINK_TO_ITSELF'
  | 'LINK_TWICE'
  | 'DUPLICATE_CONTENT'
  | 'EVENT_WITHOUT_STATUS'
  | 'TIME'
  | 'DEADLINE'
  | 'STILL_REPORTS'
  | 'NEVER_STOOD'
  | 'RETRACTED_AND_STATED'
  | 'IN_THE_PAST'
  | 'UNKNOWN_NAME'
  | 'AMBIGUOUS_NAME'
  | 'QUOTE_NOT_FOUND'
  | 'AMBIGUOUS_QUOTE'
  | 'QUOTE_REPAIRED'
  | 'QUOTE_WITHOUT_TEXT'
  | 'QUOTE_TOO_LONG'
  | 'TEXT_DIFFERS'
  | 'THROUGH'
