/**
 * The numbers of an English text by their value, each as it is written. "One" is a pronoun too and does not count, nor
 * does a word that takes up what is known ("the two rounds").
 */
export function figuresIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(?<![\p{L}\p{N}])(?:\d+(?:[.,]\d+)*|(?<!\b(?:the|these|those)\s)\p{L}+)/giu)].flatMap(
      ({ 0: written }) => {
        const value = /^\d/.test(written)
          ? written.replaceAll(',', '')
          : numberWords.get(written.toLowerCase())
        return value === undefined ? [] : [[value, written] as const]
      },
    ),
  )
}

const numberWords = new Map(
  Object.entries({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
    hundred: '100',
    thousand: '1000',
    million: '1000000',
    billion: '1000000000',
  }),
)
