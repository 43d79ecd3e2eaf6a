/** Raised when the files of a home change so that an earlier Parley cannot read them, as a later Neo4j may change its store. */
export const homeVersion = 1
