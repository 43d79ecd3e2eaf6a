import type { Word } from '../domain/vocabulary.ts'

type Examples<Name extends 'speechAct' | 'form' | 'certainty' | 'aspect'> = Readonly<
  Record<Word<Name>, string>
>

/** One example for each word that a coder chooses, from a made-up text. docs/coding-guide.md shows the same. */
export const codingExamples: {
  readonly speechAct: Examples<'speechAct'>
  readonly form: Omit<Examples<'form'>, 'CODED'>
  readonly certainty: Examples<'certainty'>
  readonly aspect: Examples<'aspect'>
} = {
  speechAct: {
    ANNOUNCE: 'The minister announced a round of talks in Lindholm.',
    ASSERT: 'The mayor said that the bridge is open.',
    REPORT: 'Delegates met for three hours on Thursday.',
    CONFIRM: 'An envoy confirmed that Norland will attend.',
    DENY: 'Her office denied that a date had been set.',
    CALL: 'Sundria called for a ceasefire.',
    WARN: 'The president warned Sundria of sanctions.',
    PROMISE: 'Norland promised to send grain.',
    ASSESS: 'The envoy called the two sides far apart.',
    EXPRESS: 'She said that she was disappointed.',
    DESCRIBE: 'Lena Falk is the foreign minister of Norland.',
  },
  form: {
    DIRECT_QUOTE: '"The halls are booked," the official said.',
    MIXED_QUOTE: 'He called the sides "far apart" on fishing rights.',
    INDIRECT: 'An official said that the halls were booked.',
    NARRATION: 'The first round ended without a treaty.',
  },
  certainty: {
    CERTAIN: 'The talks will be held on Thursday.',
    PROBABLE: 'The talks are likely to be held on Thursday.',
    POSSIBLE: 'The talks may go on into Friday.',
    UNKNOWN: 'There will be sanctions if no treaty is signed.',
  },
  aspect: {
    DATE: 'The talks begin on Thursday.',
    PLACE: 'The talks are in Lindholm.',
    PARTICIPANTS: 'Norland and Sundria will take part.',
    AGENDA: 'The talks are about fishing rights.',
    STATUS: 'The talks were held; they are planned; they were called off.',
    OUTCOME: 'The talks ended without a treaty.',
    POSITION: 'Sundria is against a ceasefire.',
    SPEECH: 'The minister spoke to reporters.',
    CONFIRMATION: 'Sundria has not confirmed that it will attend.',
    SUBJECT: 'Lena Falk is the foreign minister of Norland.',
  },
}
