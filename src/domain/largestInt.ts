/** The largest whole number that GraphQL's Int can answer. */
export const largestInt = 2 ** 31 - 1
