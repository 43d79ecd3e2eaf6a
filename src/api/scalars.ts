import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO, GraphQLISO8601Duration, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars'

/** The library's scalars under the names of the SDL, whose descriptions stand. */
export const scalars = {
  Date: named('Date', GraphQLLocalDate),
  DateTime: named('DateTime', GraphQLDateTimeISO),
  Duration: named('Duration', GraphQLISO8601Duration),
  URL: named('URL', GraphQLURL),
}

function named(name: string, scalar: GraphQLScalarType): GraphQLScalarType {
  // Apollo answers 400 for an error that names no status of its own; the library's errors are GraphQLErrors already.
  return new GraphQLScalarType({ ...scalar.toConfig(), name, description: null, specifiedByURL: null })
}
