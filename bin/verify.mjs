import { handOver } from './handOver.mjs'

await handOver('src/verify.ts', { statusWhenStopped: 130 })
