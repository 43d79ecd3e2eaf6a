import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/domain/quote/quotationsIn.ts'
import { article } from '../../support/article.ts'

const wordsOf = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

describe('the quotations of a text', () => {
  it.each<[what: string, text: string, ...quotations: string[]]>([
    ['straight marks', 'He said "no" and "not now".', 'no', 'not now'],
    ['curly marks', 'He said “no”.', 'no'],
    ['low and high marks', 'Er sagte „nein“ und „nie”.', 'nein', 'nie'],
    ['angle marks', 'Il dit « non ».', ' non '],
    ['angle marks that point inwards', 'Er sagte »nein«.', 'nein'],
    ['single angle marks', 'Il dit ‹non›.', 'non'],
    ['corner marks', '彼は「いいえ」と言った。', 'いいえ'],
    ['two marks of one shape', 'Han sa ”nej”.', 'nej'],
    ['single curly marks', 'He said ‘no’, and left.', 'no'],
    ['single straight marks', "He said 'no', and left.", 'no'],
    ['single marks around an apostrophe', 'He said ‘I don’t know’.', 'I don’t know'],
    ['single marks around a genitive', 'He said ‘the states’ union holds’.', 'the states’ union holds'],
    ['apostrophes alone', 'The states’ union doesn’t hold, ’tis said; Kyiv’s call.'],
    ['straight apostrophes alone', "The states' union doesn't hold, as in the '90s."],
    ['a mark of inches', 'A pipe of 5" broke.'],
    ['a quotation within another', 'He said “she said ‘no’ twice”.', 'she said ‘no’ twice'],
    ['a quotation left open', 'He said “no.\n\nShe said nothing.', 'no.'],
    ['a straight quotation left open', 'He said "no.\n\nShe said "yes".', 'no.', 'yes'],
    ['a quotation that goes on', '“First.\n\n“Second.” He left.', 'First.', 'Second.'],
    ['a quotation that goes on, in single marks', 'He said: “One.\n“Two.”', 'One.', 'Two.'],
    ['a line break within a quotation', 'He said "no\nand no".\n\nShe left.', 'no\nand no'],
    ['no words', 'He said "" and “”.'],
    ['no marks', 'He said no.'],
  ])('are found with %s', (_, text, ...quotations) => {
    expect(wordsOf(text)).toEqual(quotations)
  })

  it('are apart, in order and within the text, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab s.\n"“”„«»‹›「」‘’‚\'𝐚')) })
    fc.assert(
      fc.property(text, (given) => {
        let last = 0
        for (const { start, end } of quotationsIn(given)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(given.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe.skipIf(!article.atHand)(`the quotations of the article${article.reason}`, () => {
  it('hold every span that has exact words, and no other', () => {
    const quotations = quotationsIn(article.text)
    expect(quotations).toHaveLength(5)
    for (const { key, start, end, exact } of article.spans) {
      const quoted = quotations.some((quotation) => quotation.start <= start && end <= quotation.end)
      expect([key, start, quoted]).toEqual([key, start, exact !== undefined])
    }
  })
})
