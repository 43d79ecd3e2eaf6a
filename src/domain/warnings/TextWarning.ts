/** A coding that the text makes doubtful: which doubt, where, what differs and what would be right. It refuses nothing. */
export interface TextWarning {
  readonly name: WarningName
  readonly where: string
  readonly what: string
  readonly right: string
}

export type WarningName =
  'QUOTE_OUTSIDE_MARKS' | 'SPEAKER_NOT_NEAR' | 'CLAIM_BEYOND_QUOTE' | 'SENTENCE_WITHOUT_STATEMENT'
