import { graphql } from './generated/gql.ts'

/** A page of the actors whose names match a text. */
export const ActorsByName = graphql(`
  query ActorsByName($text: String!, $first: Int!) {
    actors(filter: { text: $text }, first: $first) {
      nodes {
        id
        name
      }
    }
  }
`)

/** A page of the statements of one actor, at a moment on the two clocks. */
export const StatementsBySpeaker = graphql(`
  query StatementsBySpeaker(
    $speaker: ID!
    $filter: StatementFilter
    $first: Int!
    $after: String
    $asOf: AsOf
  ) {
    actor(id: $speaker, asOf: $asOf) {
      statements(filter: $filter, first: $first, after: $after) {
        nodes {
          text
          saidAt {
            earliest
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)
