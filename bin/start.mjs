import { handOver } from './handOver.mjs'

await handOver('src/main.ts', { statusWhenStopped: 0 })
