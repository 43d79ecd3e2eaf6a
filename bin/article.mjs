import { handOver } from './handOver.mjs'

await handOver('src/article.ts', { statusWhenStopped: 130 })
