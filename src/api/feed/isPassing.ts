/** Codes of what passes by itself, after which the same change is read again. */
const passing: readonly string[] = ['GRAPH_UNAVAILABLE', 'OVERLOADED', 'RATE_EXCEEDED']

/** Tells an error that passes by itself by its code. */
export const isPassing = (code: string): boolean => passing.includes(code)
