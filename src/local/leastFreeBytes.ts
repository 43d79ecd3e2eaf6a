/** The disk that a start of Neo4j may take: it recovers the store, and reserves the logs of two databases. */
export const leastFreeBytes = 128 * 1024 * 1024
