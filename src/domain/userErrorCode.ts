/** Every code of `userErrors`, apart from the rules of the model, with its meaning. docs/errors.md documents the same list. */
export const userErrorCode = {
  KEY_REUSED: 'The key belongs to a proposal with other content.',
  STALE_REVISION: 'The proposal has another revision than the request names.',
  STALE_VERSION: 'A statement that the proposal recodes or retracts was coded anew or retracted since.',
  PLAN_CHANGED: 'Accepting the proposal would do something else than was shown.',
  OWN_PROPOSAL: 'The viewer wrote the proposal, and nobody decides their own.',
  NOT_SUBMITTED: 'The proposal does not wait for a decision.',
  ALREADY_SUBMITTED: 'The proposal waits for a decision already.',
  ALREADY_DECIDED: 'The proposal is accepted or rejected.',
  NOTHING_TO_UNDO: 'No statement of the change is as the change left it, or its records are coded ones.',
  UNVERIFIED_SPAN: 'A warning: the text is not at hand, so nobody compared the span with it.',
} as const
