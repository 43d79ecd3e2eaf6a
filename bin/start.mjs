import { handOver } from './handOver.mjs'

// graphql-js looks at every value of an answer twice where it is not told so.
process.env.NODE_ENV ??= 'production'
await handOver('src/main.ts', { statusWhenStopped: 0 })
