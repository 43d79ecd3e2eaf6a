import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** One room of the code and what it may not import, each with the door to use instead. */
function room(folder, forbidden) {
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: forbidden.map(({ group, message }) => ({ group, message })) },
      ],
    },
  }
}

const neo4j = {
  group: ['neo4j-driver', 'neo4j-driver-core'],
  message: 'Only src/graph knows Neo4j: write a Cypher unit there and run it through Graph.',
}
const graphql = {
  group: ['graphql', 'graphql/*', '@apollo/*', 'graphql-*'],
  message: 'Only src/api and the pages know GraphQL: return plain rows and let a resolver serve them.',
}
const graph = { group: ['**/graph/**'], message: 'The graph is below this room: take plain values instead.' }
const api = { group: ['**/api/**'], message: 'The API is above this room: it imports you, not you it.' }
const local = {
  group: ['**/local/**'],
  message: 'Only main.ts and the commands start the embedded Neo4j: take a Graph instead.',
}
const main = { group: ['**/main.ts'], message: 'Nobody imports main.ts: it wires everything.' }
const importers = {
  group: ['**/importers/**', '**/load/**', '**/seed/**'],
  message: 'Data enters above this room, not in it.',
}
const outsideFormats = {
  group: ['**/importers/**'],
  message: 'Importers stand above this room: they call it with plain records.',
}
const pages = {
  group: ['**/explorer/**', '**/graphiql/**', '**/buildPages.ts'],
  message: 'A page is a client: it speaks to the API over HTTP only.',
}
const rooms = {
  group: ['**/api/**', '**/article/**', '**/exporter/**', '**/span/**', 'node:*'],
  message: 'A writer runs in the browser too: it takes plain values and imports src/domain only.',
}
const writers = {
  group: ['**/writers/**'],
  message: 'Only src/exporter and src/explorer write files: return plain values instead.',
}
const server = {
  group: ['**/src/**', '**/seed/**'],
  message: 'An example is a client: it speaks to the API over HTTP only.',
}
const config = {
  group: ['**/config.ts'],
  message: 'Settings are handed down as values: let main.ts read them and pass what you need.',
}

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.parley/',
      'src/api/generated/',
      'src/explorer/generated/',
      'examples/client/generated/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_' }],
      // neo4j-driver declares its option bags as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['bin/**/*.mjs', 'eslint.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', setTimeout: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['**/*.d.ts', 'src/config.ts', 'bin/**', 'vitest.config.ts', 'tests/**', 'bench/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts is the only reader of process.env.' },
      ],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  { files: ['*.config.ts', '*.config.js', 'codegen.ts'], rules: { 'no-restricted-exports': 'off' } },
  room('src/domain', [neo4j, graphql, graph, api, local, main, importers, pages, config, writers]),
  room('src/graph', [graphql, api, local, main, importers, pages, config, writers]),
  room('src/api', [neo4j, local, main, importers, pages, config, writers]),
  room('src/importers', [neo4j, graphql, api, local, main, pages, config, writers]),
  room('src/curation', [neo4j, graphql, api, local, main, outsideFormats, pages, config, writers]),
  room('src/load', [neo4j, graphql, api, local, main, outsideFormats, pages, config, writers]),
  room('src/backup', [neo4j, graphql, api, local, main, importers, pages, config, writers]),
  room('src/exporter', [neo4j, graphql, api, local, main, outsideFormats, pages, config]),
  room('src/writers', [neo4j, graphql, graph, rooms, local, main, importers, pages, config]),
  room('src/article', [neo4j, graphql, api, local, main, pages, config, writers]),
  room('seed', [neo4j, graphql, graph, api, local, main, outsideFormats, pages, config, writers]),
  room('src/local', [graphql, graph, api, main, importers, pages, config, writers]),
  room('examples', [neo4j, server]),
  room('src/explorer', [neo4j, graph, api, local, main, importers, config]),
  room('src/graphiql', [neo4j, graph, api, local, main, importers, config]),
  prettier,
)
