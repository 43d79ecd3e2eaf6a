import { handOver } from './handOver.mjs'

await handOver('src/backup.ts', { statusWhenStopped: 130 })
