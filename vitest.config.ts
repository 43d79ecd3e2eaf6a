import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { FilesByGraph } from './tests/support/FilesByGraph.ts'

/** One copy of graphql for us and for Apollo, which asks for it as CommonJS: two copies do not know each other's types. */
const graphql = fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // A worker has one Neo4j, and keeps what it has loaded: no test replaces a module, so there is nothing to isolate.
    // npm test says how many workers there are.
    maxWorkers: 1,
    isolate: false,
    sequence: { sequencer: FilesByGraph },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 10_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/parley/tests.json' },
  },
})
