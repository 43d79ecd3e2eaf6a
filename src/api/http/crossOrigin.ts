import cors from 'cors'

/** Where Apollo Sandbox runs, alone and embedded in a page. */
const sandboxOrigins = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com']

/** Lets pages of Apollo Sandbox and of the given origins read answers; every other origin gets no permission. */
export function crossOrigin(origins: readonly string[]) {
  return cors({
    origin: [...sandboxOrigins, ...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['X-Request-Id'],
    maxAge: 600,
  })
}
