import { graphql } from '../../generated/gql.ts'

/** A fault or a warning: what it is, and the record that has it. */
export const RemarkParts = graphql(`
  fragment RemarkParts on UserError {
    code
    message
    record
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
        ...RemarkParts
      }
      warnings {
        ...RemarkParts
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
        ...RemarkParts
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
        ...RemarkParts
      }
    }
  }
`)

/** Hands a draft over for a decision. */
export const SubmitProposal = graphql(`
  mutation SubmitProposal($id: ID!, $expectedRevision: Int!) {
    submitProposal(id: $id, expectedRevision: $expectedRevision) {
      userErrors {
        ...RemarkParts
      }
    }
  }
`)
