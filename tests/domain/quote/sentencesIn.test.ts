import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../../src/domain/quote/sentencesIn.ts'
import { article } from '../../support/article.ts'

describe('the sentences of a text', () => {
  it.each<[what: string, text: string, ...sentences: string[]]>([
    ['full stops', 'It began. It ended.', 'It began.', 'It ended.'],
    ['a heading', 'Talks to begin\nIt began.', 'Talks to begin', 'It began.'],
    ['white space around them', '  It began. \r\n\r\n It ended.\n', 'It began.', 'It ended.'],
    ['a title before a name', 'Mr. Lind met Dr. Berg. They spoke.', 'Mr. Lind met Dr. Berg.', 'They spoke.'],
    [
      'an abbreviation of capitals',
      'The U.S. President left. He won.',
      'The U.S. President left.',
      'He won.',
    ],
    ['initials', 'J. D. Berg came. He left.', 'J. D. Berg came.', 'He left.'],
    ['a number', 'It rose by 3.5 percent. It fell.', 'It rose by 3.5 percent.', 'It fell.'],
    ['a question that a clause follows', '"Is it?" he asked. "No."', '"Is it?" he asked.', '"No."'],
    ['another script', '会談は終わった。次は未定だ。', '会談は終わった。', '次は未定だ。'],
    ['a line without letters', 'It began.\n* * *\nIt ended.', 'It began.', 'It ended.'],
    ['no text', ' \n'],
  ])('are found with %s', (_, text, ...sentences) => {
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })
})

describe.skipIf(!article.atHand)(`the sentences of the article${article.reason}`, () => {
  const sentences = sentencesIn(article.text)

  it('are twenty, and a line that stands for a picture', () => {
    expect(sentences).toHaveLength(21)
  })

  it('hold each span of the seed in one of them', () => {
    const across = article.spans.filter(
      ({ start, end }) => !sentences.some((sentence) => sentence.start <= start && end <= sentence.end),
    )
    expect(across).toEqual([])
  })
})
