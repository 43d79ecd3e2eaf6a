/** Holds for a thing that the graph had met by $knownAt. */
export const known = (thing: string) => `${thing}.recordedAt <= $knownAt`
