import { handOver } from './handOver.mjs'

await handOver('src/export.ts', { statusWhenStopped: 130 })
