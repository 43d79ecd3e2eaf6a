/**
 * What every statement of the article's narrator has in common: nobody reports it, and the narrator vouches
 * for it.
 */
export const narrator = {
  speaker: 'istanbul-talks-1#publisher',
  source: 'istanbul-talks-1',
  form: 'NARRATION',
  certainty: 'CERTAIN',
} as const
