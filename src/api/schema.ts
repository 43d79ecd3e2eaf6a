import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { byPart } from './reading/byPart.ts'
import { resolvers } from './resolvers/index.ts'
import { scalars } from './scalars.ts'

const folder = new URL('../../schema/', import.meta.url)

/** The schema that is served: the SDL of schema/ with its resolvers. */
export const schema = makeExecutableSchema({
  typeDefs: readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8')),
  resolvers: { ...scalars, ...byPart(resolvers) },
  resolverValidationOptions: {
    requireResolversToMatchSchema: 'error',
    requireResolversForResolveType: 'error',
  },
})
