/** Where Apollo Sandbox runs, alone and embedded in a page. */
const sandboxOrigins = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com']

/** The origins whose pages may read answers: those of Apollo Sandbox, and the given ones. */
export const allowedOrigins = (given: readonly string[]): string[] => [...sandboxOrigins, ...given]
