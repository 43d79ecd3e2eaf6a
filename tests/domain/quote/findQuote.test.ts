import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../src/domain/quote/findQuote.ts'
import type { Quote } from '../../../src/domain/quote/Quote.ts'
import { SourceText } from '../../../src/domain/quote/SourceText.ts'
import { sha256 } from '../../../src/domain/sha256.ts'

/** A finding in short: its status, and the words of the text at each place that it names. */
function find(text: string, quote: Quote | string): [status: string, ...words: string[]] {
  const finding = findQuote(new SourceText(text), typeof quote === 'string' ? { exact: quote } : quote)
  const places = 'candidates' in finding ? finding.candidates : [finding]
  for (const { exact, start, end } of places) expect(text.slice(start, end)).toBe(exact)
  return [finding.status, ...places.map(({ exact }) => exact)]
}

const composed = 'The caf\u00e9 in T\u00fcrkiye is open.'
const decomposed = composed.normalize('NFD')
const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'
const twoFlags = '\u{1F1FA}\u{1F1E6}\u{1F1F9}\u{1F1F7}'

describe('a quote', () => {
  it.each<[what: string, text: string, quote: Quote | string, ...expected: ReturnType<typeof find>]>([
    ['stands once', 'The talks go on.', 'talks go', 'FOUND', 'talks go'],
    ['is the whole text', 'All of it.', 'All of it.', 'FOUND', 'All of it.'],

    [
      'has straight marks for curly ones',
      'He said \u201cno\u201d.',
      'said "no".',
      'REPAIRED',
      'said \u201cno\u201d.',
    ],
    ['has curly marks for straight ones', 'He said "no".', 'said \u201cno\u201d.', 'REPAIRED', 'said "no".'],
    [
      'has straight marks for low ones',
      'Er sagte \u201enein\u201c.',
      'sagte "nein"',
      'REPAIRED',
      'sagte \u201enein\u201c',
    ],
    [
      'has straight marks for angle ones',
      'Il dit \u00abnon\u00bb.',
      'dit "non"',
      'REPAIRED',
      'dit \u00abnon\u00bb',
    ],
    ['has a straight apostrophe', 'Kyiv\u2019s call', "Kyiv's call", 'REPAIRED', 'Kyiv\u2019s call'],
    [
      'has a hyphen for a dash',
      'peace \u2013 at last',
      'peace - at last',
      'REPAIRED',
      'peace \u2013 at last',
    ],
    ['has two hyphens for a dash', 'peace\u2014at last', 'peace--at last', 'REPAIRED', 'peace\u2014at last'],
    ['has a hyphen for one that does not break', 'near\u2011term', 'near-term', 'REPAIRED', 'near\u2011term'],
    ['has dots for an ellipsis', 'and so on\u2026 said he', 'so on... said', 'REPAIRED', 'so on\u2026 said'],
    [
      'has letters for a ligature',
      'the \ufb01nal o\ufb03ce',
      'final office',
      'REPAIRED',
      '\ufb01nal o\ufb03ce',
    ],
    ['lacks a soft hyphen', 'nego\u00adtiations', 'negotiations', 'REPAIRED', 'nego\u00adtiations'],
    [
      'lacks a mark of direction',
      'says \u200enow\u200e here',
      'says now here',
      'REPAIRED',
      'says \u200enow\u200e here',
    ],
    [
      'lacks what shows nothing at its ends',
      'a \u200bnow\u2060 b',
      'a now b',
      'REPAIRED',
      'a \u200bnow\u2060 b',
    ],

    [
      'has a space for a line break',
      'talks\nin\r\nIstanbul',
      'talks in Istanbul',
      'REPAIRED',
      'talks\nin\r\nIstanbul',
    ],
    ['has a space for two', 'talks  in', 'talks in', 'REPAIRED', 'talks  in'],
    ['has two spaces for one', 'talks in', 'talks  in', 'REPAIRED', 'talks in'],
    [
      'has a plain space for others',
      '50\u00a0days or 3\u202f000',
      '50 days or 3 000',
      'REPAIRED',
      '50\u00a0days or 3\u202f000',
    ],
    ['has white space at its ends', 'The talks go on.', ' talks go\n', 'REPAIRED', 'talks go'],
    [
      'has a space inside that the text has not',
      'cease-fire',
      'cease -fire',
      'QUOTE_NOT_FOUND',
      'cease-fire',
    ],
    ['goes across a paragraph', 'It ended.\n\nIt began.', 'ended. It', 'REPAIRED', 'ended.\n\nIt'],

    ['has composed letters for decomposed ones', decomposed, 'T\u00fcrkiye', 'REPAIRED', 'Tu\u0308rkiye'],
    ['has decomposed letters for composed ones', composed, 'Tu\u0308rkiye', 'REPAIRED', 'T\u00fcrkiye'],
    ['stands after combining letters', decomposed, 'is open', 'FOUND', 'is open'],
    [
      'has combining letters as they stand',
      decomposed,
      'cafe\u0301 in Tu\u0308r',
      'FOUND',
      'cafe\u0301 in Tu\u0308r',
    ],
    ['ends before a combining mark', decomposed, 'cafe', 'QUOTE_NOT_FOUND', 'cafe\u0301'],
    [
      'has Korean letters for syllables',
      '\ud68c\ub2f4',
      '\ud68c\ub2f4'.normalize('NFD'),
      'REPAIRED',
      '\ud68c\ub2f4',
    ],
    [
      'lacks the last letter of a Korean syllable',
      '\ud55c\uad6d'.normalize('NFD'),
      '\ud558',
      'QUOTE_NOT_FOUND',
    ],

    ['stands after an emoji', '\u{1F54A} Peace holds.', 'Peace', 'FOUND', 'Peace'],
    [
      'has an emoji inside',
      'We \u{1F54A}\uFE0F hope',
      'We \u{1F54A}\uFE0F hope',
      'FOUND',
      'We \u{1F54A}\uFE0F hope',
    ],
    ['is a part of a joined emoji', `a ${family} b`, '\u{1F469}', 'QUOTE_NOT_FOUND', family],
    ['begins inside a joined emoji', `a ${family} b`, '\u{1F467} b', 'QUOTE_NOT_FOUND', `${family} b`],
    [
      'is an emoji without its skin tone',
      'a \u{1F44D}\u{1F3FD} b',
      '\u{1F44D}',
      'QUOTE_NOT_FOUND',
      '\u{1F44D}\u{1F3FD}',
    ],
    [
      'is half of one flag and half of the next',
      `a ${twoFlags} b`,
      '\u{1F1E6}\u{1F1F9}',
      'QUOTE_NOT_FOUND',
      twoFlags,
    ],
    ['is the second of two flags', `a ${twoFlags} b`, '\u{1F1F9}\u{1F1F7}', 'FOUND', '\u{1F1F9}\u{1F1F7}'],
    ['is half of a surrogate pair', 'a \u{1F54A} b', '\ud83d', 'QUOTE_NOT_FOUND', '\u{1F54A}'],
    ['ends between the two halves of a line break', 'on.\r\nOff.', 'on.\r', 'REPAIRED', 'on.'],

    ['has another case', 'The Talks', 'the talks', 'QUOTE_NOT_FOUND', 'The Talks'],
    ['has another digit', 'within 50 days', 'within 60 days', 'QUOTE_NOT_FOUND', 'within 50 days'],
    [
      'has a letter without its mark',
      'T\u00fcrkiye hosts',
      'Turkiye hosts',
      'QUOTE_NOT_FOUND',
      'T\u00fcrkiye hosts',
    ],
    ['has a digit for a small one', 'x\u00b2 or more', 'x2 or more', 'QUOTE_NOT_FOUND', 'x\u00b2 or more'],
    [
      'drops a "not"',
      'They did not agree on it.',
      'They did agree on it.',
      'QUOTE_NOT_FOUND',
      'They did not agree on it.',
    ],

    ['stands twice', 'on and on', 'on', 'AMBIGUOUS_QUOTE', 'on', 'on'],
    ['overlaps itself', 'aaa', 'aa', 'AMBIGUOUS_QUOTE', 'aa', 'aa'],
    ['stands exactly and otherwise', "'no' or \u2018no\u2019", "'no'", 'FOUND', "'no'"],
    [
      'stands otherwise twice',
      '\u2018no\u2019 or \u201bno\u2019',
      "'no'",
      'AMBIGUOUS_QUOTE',
      '\u2018no\u2019',
      '\u201bno\u2019',
    ],
    ['has a prefix', 'on and on', { exact: 'on', prefix: 'and' }, 'FOUND', 'on'],
    ['has a suffix', 'on and on', { exact: 'on', suffix: 'and' }, 'FOUND', 'on'],
    [
      'has a prefix in other typography',
      'x \u201con\u201d, on',
      { exact: 'on', prefix: 'x "' },
      'FOUND',
      'on',
    ],
    [
      'has a prefix that fits twice',
      'a on, a on, on',
      { exact: 'on', prefix: 'a ' },
      'AMBIGUOUS_QUOTE',
      'on',
      'on',
    ],
    [
      'has a prefix that fits nowhere',
      'on and on',
      { exact: 'on', prefix: 'or' },
      'QUOTE_NOT_FOUND',
      'on',
      'on',
    ],
    ['has a prefix one word away', 'x of on', { exact: 'on', prefix: 'x' }, 'QUOTE_NOT_FOUND', 'on'],
    ['has a blank prefix', 'on it', { exact: 'on', prefix: ' ', suffix: '' }, 'FOUND', 'on'],
    ['has a suffix beyond the text', 'on it', { exact: 'it', suffix: 'and more' }, 'QUOTE_NOT_FOUND', 'it'],
    ['has the number 2', 'aaa', { exact: 'aa', occurrence: 2 }, 'FOUND', 'aa'],
    ['has the number 0', 'on and on', { exact: 'on', occurrence: 0 }, 'QUOTE_NOT_FOUND', 'on', 'on'],
    [
      'has a number beyond its places',
      'on and on',
      { exact: 'on', occurrence: 3 },
      'QUOTE_NOT_FOUND',
      'on',
      'on',
    ],
    [
      'has a number that is not whole',
      'on and on',
      { exact: 'on', occurrence: 1.5 },
      'QUOTE_NOT_FOUND',
      'on',
      'on',
    ],
    [
      'stands otherwise and has a number',
      '\u2018a\u2019 \u2018a\u2019',
      { exact: "'a'", occurrence: 2 },
      'REPAIRED',
      '\u2018a\u2019',
    ],

    ['is empty', 'The talks go on.', '', 'QUOTE_NOT_FOUND'],
    ['is blank', 'The talks go on.', ' \n\u200b', 'QUOTE_NOT_FOUND'],
    [
      'is longer than the text',
      'The talks go on.',
      'The talks go on. So it is.',
      'QUOTE_NOT_FOUND',
      'The talks go on.',
    ],
    ['is much longer than the text', 'The talks.', 'The talks. '.repeat(500), 'QUOTE_NOT_FOUND'],
    ['is looked for in an empty text', '', 'talks', 'QUOTE_NOT_FOUND'],
  ])('that %s', (_, text, quote, ...expected) => {
    expect(find(text, quote)).toEqual(expected)
  })

  it('is found with its offsets and the hash of its words', () => {
    expect(findQuote(new SourceText('a \u{1F54A} T\u00fcrkiye'), { exact: 'T\u00fcrkiye' })).toEqual({
      status: 'FOUND',
      exact: 'T\u00fcrkiye',
      start: 5,
      end: 12,
      sha256: sha256('T\u00fcrkiye'),
    })
  })

  it('has candidates with forty units on either side, and a number that names each', () => {
    const text = new SourceText(`${'x'.repeat(50)} here \u{1F54A}${'y'.repeat(39)} here`)
    expect(findQuote(text, { exact: 'here' })).toEqual({
      status: 'AMBIGUOUS_QUOTE',
      candidates: [
        {
          exact: 'here',
          start: 51,
          end: 55,
          before: `${'x'.repeat(39)} `,
          after: ` \u{1F54A}${'y'.repeat(37)}`,
          occurrence: 1,
        },
        { exact: 'here', start: 98, end: 102, before: `${'y'.repeat(39)} `, after: '', occurrence: 2 },
      ],
    })
  })

  it('has at most ten places as candidates, and three passages that resemble it', () => {
    expect(find('so '.repeat(30), 'so')).toHaveLength(11)
    expect(find('so it goes on. '.repeat(30), 'so is goes on')).toHaveLength(4)
  })

  it('has the nearest passage first', () => {
    const text = 'They have now agreed. They had nearly agreed. They have not agreed.'
    expect(find(text, 'They have nott agreed.').slice(0, 2)).toEqual([
      'QUOTE_NOT_FOUND',
      'They have not agreed.',
    ])
  })

  it('leads by its two ends to the passage, where it is long', () => {
    const passage = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ')
    const text = `${'Before it. '.repeat(40)}${passage}. ${'After it. '.repeat(40)}`
    expect(find(text, passage.replace('word7 ', 'not word7 '))[1]).toBe(passage)
  })
})

it('a text is folded once, whatever number of quotes is looked for', () => {
  const text = new SourceText('He said \u201cno\u201d. '.repeat(20))
  const { folded } = text
  for (let occurrence = 1; occurrence <= 20; occurrence++)
    expect(findQuote(text, { exact: '"no"', occurrence }).status).toBe('REPAIRED')
  expect(text.folded).toBe(folded)
})

describe('whatever text and quote are given', () => {
  const letters = fc.constantFrom(
    ...[
      'a',
      'b',
      'A',
      ' ',
      '  ',
      '\n',
      '\u00a0',
      "'",
      '\u2019',
      '"',
      '\u201c',
      '-',
      '\u2014',
      '\u2026',
      '.',
      '\u00ad',
      '\u200d',
    ],
    ...[
      'e\u0301',
      '\u00e9',
      '\u0301',
      '\u{1F469}',
      '\u{1F3FD}',
      '\u{1F1FA}',
      '\u{1F1E6}',
      '\ufb01',
      '\ufe0f',
      '\u1112',
      '\u1161',
      '\ud558',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: letters, maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  /** A text and a stretch of it, which may cut a character. */
  const stretches = fc
    .tuple(texts, fc.nat(40), fc.nat(12))
    .map(([text, start, length]) => ({ text, exact: text.slice(start, start + length) }))
  const quotes = fc.record({
    prefix: fc.option(fc.string({ unit: letters, maxLength: 2 }), { nil: undefined }),
    suffix: fc.option(fc.string({ unit: letters, maxLength: 2 }), { nil: undefined }),
    occurrence: fc.option(fc.integer({ min: -1, max: 4 }), { nil: undefined }),
  })
  const given = fc
    .tuple(fc.oneof(stretches, fc.record({ text: texts, exact: texts })), quotes)
    .map(([{ text, exact }, rest]) => ({ text, quote: { exact, ...rest } }))
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
  const cutsNone = (text: string, offset: number) =>
    offset === text.length || characters.segment(text).containing(offset)?.index === offset
  const runs = { numRuns: 500 }

  it('what is found is the exact words, cuts no character, and is the only place without a number', () => {
    fc.assert(
      fc.property(given, ({ text, quote }) => {
        const finding = findQuote(new SourceText(text), quote)
        if (finding.status !== 'FOUND') return
        expect(text.slice(finding.start, finding.end)).toBe(quote.exact)
        expect([finding.start, finding.end].every((offset) => cutsNone(text, offset))).toBe(true)
        if ((quote.prefix ?? quote.suffix ?? quote.occurrence) !== undefined) return
        for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1))
          expect(
            at === finding.start || !cutsNone(text, at) || !cutsNone(text, at + quote.exact.length),
          ).toBe(true)
      }),
      runs,
    )
  })

  it('what is repaired is not the quote, and is found at that place when it is sent again', () => {
    fc.assert(
      fc.property(given, ({ text, quote }) => {
        const source = new SourceText(text)
        const finding = findQuote(source, quote)
        if (finding.status !== 'REPAIRED') return
        expect(finding.exact).toBe(text.slice(finding.start, finding.end))
        const again = findQuote(source, { exact: finding.exact })
        expect(['FOUND', 'AMBIGUOUS_QUOTE']).toContain(again.status)
        const places = 'candidates' in again ? again.candidates : [again]
        if (places.length < 10) expect(places.map(({ start }) => start)).toContain(finding.start)
      }),
      runs,
    )
  })

  it('a candidate is found where it stands by its words and number', () => {
    fc.assert(
      fc.property(given, ({ text, quote }) => {
        const source = new SourceText(text)
        const finding = findQuote(source, quote)
        if (!('candidates' in finding)) return
        for (const { exact, occurrence, start, end, before, after } of finding.candidates) {
          const context = finding.status === 'AMBIGUOUS_QUOTE' ? quote : {}
          expect(findQuote(source, { ...context, exact, occurrence })).toMatchObject({
            status: 'FOUND',
            start,
            end,
          })
          expect(text.slice(start - before.length, end + after.length)).toBe(before + exact + after)
        }
      }),
      runs,
    )
  })

  it('a copy in other typography is never found as it is', () => {
    fc.assert(
      fc.property(stretches, ({ text, exact }) => {
        const copy = exact.replace(/['\u2019]/g, '\u2018').replace(/["\u201c]/g, '\u201d')
        fc.pre(copy !== exact && !text.includes(copy))
        expect(findQuote(new SourceText(text), { exact: copy }).status).not.toBe('FOUND')
      }),
      runs,
    )
  })

  const words = fc.array<string>(
    fc.constantFrom<string[]>('they', 'not', 'agreed', 'Kyiv', 'did', 'T\u00fcrkiye', '50'),
    {
      minLength: 2,
      maxLength: 12,
    },
  )

  it('a quote of which the text has one word more, less or otherwise is never found or repaired', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom([], ['never'], ['never', 'said']), (said, at, instead) => {
        const changed = said.toSpliced(at % said.length, 1, ...instead)
        fc.pre(!` ${changed.join(' ')} `.includes(` ${said.join(' ')} `))
        const { status } = findQuote(new SourceText(changed.join(' ')), { exact: said.join(' ') })
        expect(status).toBe('QUOTE_NOT_FOUND')
      }),
      runs,
    )
  })
})
