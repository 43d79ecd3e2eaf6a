/**
 * The closed vocabularies of the model: every value that a coded property may have. An order that carries meaning is
 * stated; otherwise the order is that of the documentation. Extend one with a decision record in docs/adr/.
 */
export const vocabulary = {
  actorKind: ['Person', 'Organization', 'State', 'UnnamedActor', 'UnclassifiedActor'],
  eventKind: ['Meeting', 'Action'],
  /** What one does by saying it. */
  speechAct: [
    'ANNOUNCE',
    'ASSERT',
    'REPORT',
    'CONFIRM',
    'DENY',
    'CALL',
    'WARN',
    'PROMISE',
    'ASSESS',
    'EXPRESS',
    'DESCRIBE',
  ],
  form: ['DIRECT_QUOTE', 'MIXED_QUOTE', 'INDIRECT', 'NARRATION', 'CODED'],
  /** The speaker's own commitment after FactBank, least first: the index is the rank that filters compare. */
  certainty: ['UNKNOWN', 'POSSIBLE', 'PROBABLE', 'CERTAIN'],
  polarity: ['AFFIRMED', 'NEGATED'],
  aspect: [
    'DATE',
    'PLACE',
    'PARTICIPANTS',
    'AGENDA',
    'STATUS',
    'OUTCOME',
    'POSITION',
    'SPEECH',
    'CONFIRMATION',
    'SUBJECT',
  ],
  /** Where a speaker stands on a topic. */
  stance: ['SUPPORTS', 'OPPOSES', 'DOUBTS', 'NEUTRAL'],
  linkType: ['CONFIRMS', 'DENIES', 'CONTRADICTS', 'QUALIFIES', 'SUPERSEDES'],
  eventStatus: ['HELD', 'SCHEDULED', 'PROPOSED', 'HYPOTHETICAL', 'CANCELLED', 'ONGOING'],
  role: ['PARTICIPANT', 'HOST', 'INITIATOR', 'TARGET', 'MEDIATOR'],
  sourceKind: [
    'NEWS_ARTICLE',
    'ADDRESS',
    'AGENCY_REPORT',
    'PRESS_RELEASE',
    'INTERVIEW',
    'DOCUMENT',
    'DATA_SET',
  ],
  timeBasis: ['STATED', 'RESOLVED'],
  deadlineRule: ['FROM_UTTERANCE', 'UNTIL_DATE'],
  conditionState: ['UNDATED', 'PENDING', 'MET', 'LAPSED'],
  verdict: ['AGREE', 'DISAGREE', 'UNCLEAR'],
  claimStatus: ['CONFIRMED', 'UNCONFIRMED', 'CONTESTED'],
  /** Ways in which knowledge comes into the graph or leaves it. */
  changeAction: ['SEED', 'IMPORT', 'PROPOSAL', 'REVERT'],
  proposalStatus: ['DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'REJECTED'],
  proposalDecision: ['ACCEPT', 'RETURN', 'REJECT'],
  /** Relationships between two things of the world: each is projected from the statements that assert it. */
  tie: ['INVOLVED_IN', 'LOCATED_IN', 'PART_OF', 'CONCERNS', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO'],
} as const

/** One value of a closed vocabulary, by the vocabulary's name. */
export type Word<Name extends keyof typeof vocabulary> = (typeof vocabulary)[Name][number]
