import { handOver } from './handOver.mjs'

await handOver('src/import.ts', { statusWhenStopped: 130 })
