/** Whether an English text denies something: by a negative word, or by a verb or adjective that means the same. */
export function isNegated(text: string): boolean {
  return negatives.test(text)
}

const negatives =
  /\b(?:not|no|nor|never|none|nobody|nothing|nowhere|neither|without|cannot|hardly|barely|fail(?:s|ed|ing|ure)?|den(?:y|ies|ied|ial)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|lack(?:s|ed|ing)?|absen(?:t|ce)|un(?:able|certain|clear|likely|confirmed|resolved|known))\b|n['’]t\b/i
