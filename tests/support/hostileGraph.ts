import type {
  WrittenGraph,
  WrittenStatement,
  WrittenThing,
  WrittenTie,
} from '../../src/writers/WrittenGraph.ts'
import { hostileStrings } from './hostileStrings.ts'

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  "'=1",
  "'",
  '＝1',
  '=cmd|" /C calc"!A1',
]
const markup = [
  ']]>',
  '<![CDATA[',
  '<!--',
  '&amp;',
  '&#0;',
  'a"b',
  "a'b",
  'one\r\ntwo',
  'one\rtwo',
  ' padded ',
  'a,b;c\td',
]
const controls = [
  '\u0000\u0008\u000b\u001f',
  '\ufffe',
  '\u0085\u2028',
  '\u202eabc\u202c',
  '\ud83d',
  '😀\udc00',
]

/** Names that a format could take for something else than a name. */
export const hostileNames = [...new Set([...hostileStrings, ...formulas, ...markup, ...controls])]

const things: WrittenThing[] = hostileNames.map((name, place) => ({
  ...{ id: `thing-${place}`, type: place % 2 === 0 ? 'Meeting' : 'Person', name, description: name },
}))

const ties: WrittenTie[] = hostileNames.map((title, place) => {
  const ends = { from: 'thing-1', to: `thing-${place}` }
  return {
    ...{ id: `tie-${place}`, relationship: 'HOLDS_POSITION_IN', title },
    ...{ ...ends, certainty: 'CERTAIN', attributionDepth: 1, statementIds: [`statement-${place}`, 'more'] },
  }
})

const statements: WrittenStatement[] = hostileNames.map((text, place) => ({
  ...{ id: `statement-${place}`, text, speaker: text, speakerId: 'thing-1' },
  source: { id: 'source', title: text, kind: 'NEWS_ARTICLE', url: text },
  ...{ speechAct: 'ASSERT', form: 'DIRECT_QUOTE', certainty: 'PROBABLE', polarity: 'AFFIRMED' },
  ...{ attributionDepth: 1, confidence: 0.9, recordedAt: '2025-01-01T00:00:00.000Z' },
  saidAt: { text, basis: 'STATED' },
  evidence: [{ id: `span-${place}`, exact: text, start: 1, end: 2 }],
  about: [{ aspect: 'SUBJECT', thing: `thing-${place}` }],
  links: [{ type: 'DENIES', aspect: 'STATUS', to: 'statement-0' }],
}))

/** A graph whose every text is hostile. */
export const hostileGraph = {
  occasion: {
    title: hostileNames.join(''),
    moment: { validAt: '2025-07-31', writtenAt: '2026-01-02T03:04:05.678Z' },
  },
  things,
  ties,
  statements,
} satisfies WrittenGraph
