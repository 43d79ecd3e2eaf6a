/** The text of the statement of speech that is made for a speaker, by id or by name. */
export const speechText = (speaker: string) => `Reports words of ${speaker}.`
