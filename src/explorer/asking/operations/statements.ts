import { graphql } from '../../generated/gql.ts'

/** A statement whole: who says it through whom, where it stands, and what others make of it. */
export const StatementParts = graphql(`
  fragment StatementParts on Statement {
    id
    text
    speechAct
    form
    certainty
    polarity
    attributionDepth
    confidence
    saidBy
    saidAt {
      text
      edtf
      earliest
      latest
      basis
    }
    recordedAt
    retractedAt
    condition {
      id
      trigger
      state
      deadline {
        latest
      }
    }
    speaker {
      __typename
      id
      name
    }
    source {
      id
      title
      kind
      url
      publishedAt {
        text
        edtf
        earliest
        latest
      }
      publisher {
        __typename
        id
        name
      }
    }
    evidence {
      id
      exact
      start
      end
      sha256
      file
      line
      verified
    }
    subjects {
      aspect
      status
      stance
      thing {
        ...ThingParts
      }
      time {
        text
        edtf
        earliest
        latest
        basis
      }
    }
    attributionChain {
      depth
      speaker {
        __typename
        id
        name
      }
      statement {
        id
      }
    }
    links {
      type
      aspect
      direction
      statement {
        id
        text
        certainty
        speaker {
          __typename
          id
          name
        }
      }
    }
  }
`)

/** The ids of statements, newest first. */
export const StatementIds = graphql(`
  query StatementIds($filter: StatementFilter!, $first: Int!, $asOf: AsOf) {
    statements(filter: $filter, first: $first, orderBy: SAID_AT_DESC, asOf: $asOf) {
      nodes {
        id
      }
    }
  }
`)

/** Statements whole, by their ids. */
export const WholeStatements = graphql(`
  query WholeStatements($ids: [ID!]!, $asOf: AsOf) {
    nodes(ids: $ids, asOf: $asOf) {
      __typename
      id
      ...StatementParts
    }
  }
`)

/** The words around the spans of statements, by the statements' ids. */
export const Contexts = graphql(`
  query Contexts($ids: [ID!]!, $asOf: AsOf) {
    nodes(ids: $ids, asOf: $asOf) {
      __typename
      id
      ... on Statement {
        evidence {
          id
          context {
            prefix
            exact
            suffix
          }
        }
      }
    }
  }
`)

/** The speakers of statements, by the statements' ids. */
export const Speakers = graphql(`
  query Speakers($ids: [ID!]!, $asOf: AsOf) {
    nodes(ids: $ids, asOf: $asOf) {
      __typename
      id
      ... on Statement {
        speaker {
          __typename
          id
          name
        }
      }
    }
  }
`)
