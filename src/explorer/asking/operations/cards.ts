import { graphql } from '../../generated/gql.ts'

/** The card of a thing: its claims or positions, and how much is said of it. */
export const ThingCard = graphql(`
  query ThingCard($id: ID!, $asOf: AsOf) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      ...ThingParts
      ... on Thing {
        aliases
        description
      }
      ... on Actor {
        statements(first: 0) {
          totalCount
        }
        statementsAbout(first: 0) {
          totalCount
        }
      }
      ... on Event {
        place {
          id
          name
        }
        statementsAbout(first: 0) {
          totalCount
        }
        claims {
          aspect
          status
          anonymousOnly
          confirmedBy {
            speaker {
              __typename
              id
              name
            }
          }
          contestedBy {
            speaker {
              __typename
              id
              name
            }
          }
          corroboration {
            speakers
          }
          statements {
            id
            text
            certainty
            polarity
            speaker {
              __typename
              id
              name
            }
          }
        }
        coding {
          scheme
          code
          label
          goldstein
          publication
        }
      }
      ... on Topic {
        positions {
          stance
          actor {
            __typename
            id
            name
          }
          statements {
            id
            text
          }
        }
      }
    }
  }
`)

/** Beginnings that an empty page offers: newest meetings, actors in most events, conditions with their state. */
export const Beginnings = graphql(`
  query Beginnings($asOf: AsOf) {
    meetings(first: 6, orderBy: TIME_DESC, filter: { from: "0001-01-01" }, asOf: $asOf) {
      nodes {
        ...ThingParts
      }
    }
    actors(first: 6, orderBy: EVENTS_DESC, asOf: $asOf) {
      nodes {
        ...ThingParts
      }
    }
    conditions(first: 6, asOf: $asOf) {
      nodes {
        id
        trigger
        state
        deadline {
          latest
        }
        statements {
          id
        }
      }
    }
  }
`)
