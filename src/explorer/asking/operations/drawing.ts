import { graphql } from '../../generated/gql.ts'

/** Properties of a thing that the drawing and its lists show. */
export const ThingParts = graphql(`
  fragment ThingParts on Thing {
    __typename
    id
    name
    ... on Event {
      status
      time {
        text
        edtf
        earliest
        latest
      }
    }
  }
`)

/** One tie, and in short the statements that carry it. */
export const TieParts = graphql(`
  fragment TieParts on Tie {
    id
    relationship
    role
    title
    validFrom
    validTo
    certainty
    attributionDepth
    statementCount
    from {
      ...ThingParts
    }
    to {
      ...ThingParts
    }
    statements {
      id
      saidBy
      recordedAt
      certainty
      attributionDepth
    }
  }
`)

/** Things by their ids. */
export const DrawnThings = graphql(`
  query DrawnThings($ids: [ID!]!, $asOf: AsOf) {
    nodes(ids: $ids, asOf: $asOf) {
      __typename
      id
      ...ThingParts
    }
  }
`)

/** A page of the ties among things. */
export const DrawnTies = graphql(`
  query DrawnTies($things: [ID!]!, $first: Int!, $after: String, $asOf: AsOf) {
    tiesAmong(things: $things, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TieParts
      }
    }
  }
`)

/** Ids at the other ends of a page of one family of the ties of a thing. */
export const FamilyTies = graphql(`
  query FamilyTies($id: ID!, $first: Int!, $after: String, $filter: TieFilter, $asOf: AsOf) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      ... on Thing {
        id
        ties(first: $first, after: $after, filter: $filter) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            other {
              id
            }
          }
        }
      }
    }
  }
`)

/** The families of the ties of things, each counted no further than a number. */
export const Families = graphql(`
  query Families($ids: [ID!]!, $countTo: Int, $asOf: AsOf) {
    nodes(ids: $ids, asOf: $asOf) {
      __typename
      id
      ... on Thing {
        id
        tieFamilies(countTo: $countTo) {
          relationship
          direction
          role
          count
          hasMore
        }
      }
    }
  }
`)
