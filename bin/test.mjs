import { handOver } from './handOver.mjs'

await handOver('tests/support/runTests.ts', { statusWhenStopped: 130 })
