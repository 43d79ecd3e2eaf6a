import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** One copy of graphql for us and for Apollo, which asks for it as CommonJS: two copies do not know each other's types. */
const graphql = fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // All files share one Neo4j, so they run one after another. One worker keeps what it has loaded: no test
    // replaces a module, so there is nothing to isolate.
    fileParallelism: false,
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 10_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/parley/tests.json' },
  },
})
