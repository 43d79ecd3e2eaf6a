import { describe, expect, it } from 'vitest'
import type { CodedStatement } from '../../../src/domain/warnings/CodedStatement.ts'
import { SourceText } from '../../../src/domain/quote/SourceText.ts'
import { sentencesWithoutStatement } from '../../../src/domain/warnings/sentencesWithoutStatement.ts'
import { statementWarnings } from '../../../src/domain/warnings/statementWarnings.ts'
import { article } from '../../support/article.ts'

const content = [
  'Talks in Delos',
  'Minister Bo Lind said the talks "will not resume" before 50 days have passed.',
  'He called the offer "late". They met on Thursday, May 5, after forty days.',
  'The islands agreed in May. Nothing else is known.',
].join('\n\n')

interface Given extends Partial<CodedStatement> {
  readonly words: readonly string[]
  readonly language?: string
}

/** The warnings of one statement over words of the text, in short. */
function warn({ words, language = 'en', ...given }: Given) {
  const spans = words.map((exact) => {
    const start = content.indexOf(exact)
    expect(start).toBeGreaterThanOrEqual(0)
    return { start, end: start + exact.length }
  })
  const statement = {
    where: 'x',
    text: 'Claim.',
    form: 'INDIRECT',
    spans,
    speakerNames: [],
    ...given,
  } as const
  return statementWarnings(new SourceText(content, language), statement).map(
    ({ name, what }) => `${name}: ${what}`,
  )
}

describe('a statement', () => {
  it.each<[what: string, given: Given]>([
    ['quotes words inside marks', { words: ['late'], form: 'DIRECT_QUOTE' }],
    [
      'has a clause around its quoted words',
      {
        words: [],
        form: 'MIXED_QUOTE',
        spans: [
          { start: content.indexOf('called'), end: content.indexOf('late') + 5 },
          { start: content.indexOf('late'), end: content.indexOf('late') + 4, exact: 'late' },
        ],
      },
    ],
    [
      'has a speaker who is named in its paragraph',
      { words: ['will not resume'], speakerNames: ['Bó LIND'] },
    ],
    ['has a speaker who is named in the paragraph before', { words: ['late'], speakerNames: ['B. Lind'] }],
    ['has a speaker who is named by an alias', { words: ['late'], speakerNames: ['Ann', 'The Minister'] }],
    ['has the narrator as speaker', { words: ['Talks in Delos'] }],
    ['writes a figure as a word', { words: ['before 50 days'], text: 'Fifty days have to pass.' }],
    ['writes a word as a figure', { words: ['after forty days'], text: '40 days had passed.' }],
    ['takes up a number that is known', { words: ['The islands agreed'], text: 'The two islands agreed.' }],
    ['has the day of its words', { words: ['on Thursday, May 5'], text: 'It was Thursday 5 May.' }],
    ['names a thing by its month', { words: ['They met'], text: 'The July round took place.' }],
    ['has "may" as a verb', { words: ['They met'], text: 'May they meet? They may.' }],
    [
      'denies by another word',
      { words: ['will not resume'], text: 'Nobody resumes them.', polarity: 'NEGATED' },
    ],
    [
      'has a text in another language',
      { words: ['They met'], text: 'Not on Monday, 3 May.', language: 'tr' },
    ],
  ])('that %s has no warning', (_, given) => {
    expect(warn(given)).toEqual([])
  })

  it.each<[what: string, given: Given, ...warnings: string[]]>([
    [
      'quotes words outside marks',
      { words: ['called the offer'], form: 'DIRECT_QUOTE' },
      'QUOTE_OUTSIDE_MARKS: it is a DIRECT_QUOTE, and "called the offer" stands outside quotation marks.',
    ],
    [
      'quotes words partly outside marks',
      { words: ['offer "late"'], form: 'MIXED_QUOTE' },
      'QUOTE_OUTSIDE_MARKS: it is a MIXED_QUOTE, and "offer "late"" stands outside quotation marks.',
    ],
    [
      'has a speaker who is named two paragraphs before',
      { words: ['The islands agreed'], speakerNames: ['Bo Lind', 'The Lind'] },
      'SPEAKER_NOT_NEAR: neither the paragraph of its words nor the one before names "Bo Lind".',
    ],
    [
      'has a speaker who is named after it',
      { words: ['Talks in Delos'], speakerNames: ['Bo Lind'] },
      'SPEAKER_NOT_NEAR: neither the paragraph of its words nor the one before names "Bo Lind".',
    ],
    [
      'has another figure',
      { words: ['before 50 days'], text: 'It takes sixty days.' },
      'CLAIM_BEYOND_QUOTE: its claim has "sixty", which its words lack.',
    ],
    [
      'has a day, a month and a year that its words lack',
      { words: ['They met'], text: 'They met on Friday, 3 March 2031.', language: '' },
      'CLAIM_BEYOND_QUOTE: its claim has "3", "2031", "Friday", "March", which its words lack.',
    ],
    [
      'denies what its words do not deny',
      { words: ['The islands agreed in May'], text: 'The islands did not agree in May.' },
      'CLAIM_BEYOND_QUOTE: its claim has a negation, which its words lack.',
    ],
    [
      'is NEGATED where its words are not',
      { words: ['The islands agreed in May'], text: 'The islands agreed.', polarity: 'NEGATED' },
      'CLAIM_BEYOND_QUOTE: its claim has a negation, which its words lack.',
    ],
  ])('that %s has a warning', (_, given, ...warnings) => {
    expect(warn(given)).toEqual(warnings)
  })
})

it('a sentence that no span overlaps has a warning', () => {
  const text = new SourceText('It began. It went on. It ended.')
  expect(
    sentencesWithoutStatement(text, [
      { start: 3, end: 8 },
      { start: 30, end: 31 },
    ]),
  ).toEqual([
    {
      name: 'SENTENCE_WITHOUT_STATEMENT',
      where: 'sentence 10–21',
      what: 'no statement has words of "It went on.".',
      right: 'Code what it claims, or leave it where it claims nothing.',
    },
  ])
})

describe.skipIf(!article.atHand)(`warnings of the article${article.reason}`, () => {
  const text = new SourceText(article.text, 'en')

  it('concern three of its statements, whose claims paraphrase a count and two negations', () => {
    const warned = article.statements.flatMap(({ key, speaker, evidence, ...statement }) => {
      const { name = '', aliases = [] } = article.seed.actors[speaker] ?? {}
      const speakerNames = speaker.endsWith('#publisher') ? [] : [name, ...aliases]
      return statementWarnings(text, { ...statement, where: key, spans: evidence, speakerNames })
    })
    expect(warned.map(({ name, where }) => [where, name])).toEqual([
      ['news-agency-says-thursday-and-friday', 'CLAIM_BEYOND_QUOTE'],
      ['russian-officials-expect-little', 'CLAIM_BEYOND_QUOTE'],
      ['narrator-says-invasion-began-in-2022', 'CLAIM_BEYOND_QUOTE'],
    ])
  })

  it('concern no sentence but the line that stands for a picture', () => {
    const bare = sentencesWithoutStatement(text, article.spans)
    expect(bare.map(({ what }) => what)).toEqual(['no statement has words of "featured-image".'])
  })
})
