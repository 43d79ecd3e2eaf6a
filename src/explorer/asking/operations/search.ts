import { graphql } from '../../generated/gql.ts'

/** Things, statements and sources that words find, best first. */
export const Found = graphql(`
  query Found($text: String!, $first: Int!, $asOf: AsOf) {
    search(text: $text, first: $first, asOf: $asOf) {
      edges {
        highlights
        node {
          __typename
          id
          ...ThingParts
          ... on Statement {
            text
            speaker {
              __typename
              id
              name
            }
            about {
              id
            }
          }
          ... on Source {
            title
          }
        }
      }
    }
  }
`)
