import { handOver } from './handOver.mjs'

await handOver('src/restore.ts', { statusWhenStopped: 130 })
