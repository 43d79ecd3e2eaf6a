/** The ids of two things that a tie leads between. */
export type Pair = readonly [string, string]
