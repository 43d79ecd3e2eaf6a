import { handOver } from './handOver.mjs'

await handOver('src/migrate.ts', { statusWhenStopped: 130 })
