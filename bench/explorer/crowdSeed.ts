import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { sha256 } from '../../src/domain/sha256.ts'

const actors = 200
const meetings = 50
const participants = 12

/** A drawing as large as the page holds: 250 things, and 600 ties among them. */
export const crowdSeed: SeedAsWritten = {
  name: 'crowd',
  actors: Object.fromEntries(
    Array.from({ length: actors }, (_, index) => [
      `crowd-actor-${index}`,
      { kind: 'Person' as const, name: `Person ${index}` },
    ]),
  ),
  events: Object.fromEntries(
    Array.from({ length: meetings }, (_, index) => [
      `crowd-meeting-${index}`,
      { kind: 'Meeting' as const, name: `Meeting ${index}` },
    ]),
  ),
  sources: {
    crowd: {
      kind: 'NEWS_ARTICLE',
      title: 'Many meetings',
      publisher: 'crowd-actor-0',
      publishedAt: { edtf: '2031-03-04', basis: 'STATED' },
      text: { file: 'crowd.txt', length: meetings * 10, sha256: sha256('crowd') },
    },
  },
  statements: Object.fromEntries(
    Array.from({ length: meetings }, (_, meeting) => [`met-${meeting}`, statementOf(meeting)]),
  ),
}

function statementOf(meeting: number): SeedAsWritten['statements'][string] {
  const event = `crowd-meeting-${meeting}`
  return {
    speaker: 'crowd-actor-0',
    source: 'crowd',
    speechAct: 'REPORT',
    form: 'NARRATION',
    certainty: 'CERTAIN',
    text: `Twelve people met for the ${meeting}th time.`,
    evidence: [{ start: meeting * 10, end: meeting * 10 + 9, sha256: sha256(`met ${meeting}`) }],
    about: [{ subject: event, aspect: 'STATUS', status: 'HELD' }],
    asserts: Array.from({ length: participants }, (_, index) => ({
      tie: 'INVOLVED_IN' as const,
      from: `crowd-actor-${(meeting * 7 + index * 13) % actors}`,
      to: event,
      role: 'PARTICIPANT' as const,
    })),
  }
}
