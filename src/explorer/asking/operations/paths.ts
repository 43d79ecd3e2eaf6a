import { graphql } from '../../generated/gql.ts'

/** The shortest paths between two things. */
export const PathsBetween = graphql(`
  query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $filter: PathFilter, $asOf: AsOf) {
    paths(from: $from, to: $to, maxHops: $maxHops, first: $first, filter: $filter, asOf: $asOf) {
      length
      hops {
        relationship
        direction
        from {
          ...ThingParts
        }
        to {
          ...ThingParts
        }
        statements {
          id
          certainty
          attributionDepth
          speaker {
            __typename
            id
            name
          }
          asserts {
            relationship
            role
            title
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
    }
  }
`)

/** Actors who share events with both of two. */
export const BrokersBetween = graphql(`
  query BrokersBetween($a: ID!, $b: ID!, $first: Int!, $asOf: AsOf) {
    brokers(a: $a, b: $b, first: $first, asOf: $asOf) {
      eventsWithA
      eventsWithB
      actor {
        ...ThingParts
      }
    }
  }
`)
