import { graphql } from '../generated/gql.ts'

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

/** The shortest paths between two things. */
export const PathsBetween = graphql(`
  query PathsBetween($from: ID!, $to: ID!, $first: Int!, $filter: PathFilter, $asOf: AsOf) {
    paths(from: $from, to: $to, maxHops: 4, first: $first, filter: $filter, asOf: $asOf) {
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

/** The proposals that wait for a decision, oldest first. */
export const ReviewQueue = graphql(`
  query ReviewQueue($first: Int!, $after: String) {
    proposals(first: $first, after: $after, filter: { statuses: [SUBMITTED] }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        dataset
        by
        createdAt
        revision
      }
    }
  }
`)

/** A proposal with its text, and the plan of all its records. */
export const ProposalInReview = graphql(`
  query ProposalInReview($id: ID!) {
    proposal(id: $id) {
      id
      title
      note
      dataset
      status
      revision
      by
      createdAt
      decidedBy
      comment
      text {
        source
        content
      }
      faults {
        code
        message
        record
      }
      warnings {
        code
        message
        record
      }
      plan {
        hash
        added
        recoded
        retracted
        things
        items {
          record
          action
          thing {
            id
            name
            isNew
          }
          statement {
            id
            text
            coding {
              speaker {
                id
                name
                isNew
              }
              source
              namedSource {
                name
                isNew
              }
              spans {
                start
                end
              }
              speechAct
              form
              certainty
              polarity
              reporter {
                name
                isNew
              }
              about {
                aspect
                status
                stance
                thing {
                  id
                  name
                  isNew
                }
              }
              asserts {
                relationship
                role
                from {
                  id
                  name
                  isNew
                }
                to {
                  id
                  name
                  isNew
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** The plan of a proposal without some of its records, in short. */
export const PlanWithout = graphql(`
  query PlanWithout($id: ID!, $except: [ID!]!) {
    proposal(id: $id) {
      plan(except: $except) {
        hash
        added
        recoded
        retracted
        things
        items {
          record
          action
          thing {
            id
          }
          statement {
            id
          }
        }
      }
    }
  }
`)

/** Decides a proposal. */
export const DecideProposal = graphql(`
  mutation DecideProposal(
    $id: ID!
    $expectedRevision: Int!
    $planHash: String
    $decision: ProposalDecision!
    $except: [ID!]
    $comment: String
  ) {
    decideProposal(
      id: $id
      expectedRevision: $expectedRevision
      planHash: $planHash
      decision: $decision
      except: $except
      comment: $comment
    ) {
      change {
        sequence
      }
      userErrors {
        code
        message
        record
      }
    }
  }
`)

/** Proposes to undo a change. */
export const RevertChange = graphql(`
  mutation RevertChange($sequence: Int!, $key: String!, $reason: String!) {
    revertChange(sequence: $sequence, key: $key, reason: $reason) {
      proposal {
        id
        title
        status
        revision
      }
      userErrors {
        code
        message
        record
      }
    }
  }
`)

/** Hands a draft over for a decision. */
export const SubmitProposal = graphql(`
  mutation SubmitProposal($id: ID!, $expectedRevision: Int!) {
    submitProposal(id: $id, expectedRevision: $expectedRevision) {
      userErrors {
        code
        message
        record
      }
    }
  }
`)
