import { handOver } from './handOver.mjs'

await handOver('src/token.ts', { statusWhenStopped: 130 })
