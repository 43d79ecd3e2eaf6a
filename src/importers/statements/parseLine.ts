import { closestWord } from '../../domain/closestWord.ts'
import { fieldsInWords } from '../../domain/fieldsInWords.ts'
import { collectionOf, interchangeLine, type InterchangeLine } from '../../domain/interchange.ts'
import { schemaFault } from '../../domain/schemaFault.ts'
import { textFault } from '../../domain/textFault.ts'
import { keyWrittenTwice } from './keyWrittenTwice.ts'

/** A line of the interchange format, or what is wrong with it and what it seems to have been meant as. */
export type ParsedLine = { readonly line: InterchangeLine } | DamagedLine

export interface DamagedLine {
  /** The faults of the line, each on a line of its own. */
  readonly fault: string
  readonly meant: 'dataset' | 'item' | 'unknown'
}

const itemWords: readonly string[] = [...Object.keys(collectionOf), 'retraction', 'coded']
const recordWords: readonly string[] = ['dataset', ...itemWords]

/** Reads one line of the interchange format. */
export function parseLine(text: string): ParsedLine {
  let value: unknown
  let twice: readonly (string | number)[] | undefined
  try {
    value = JSON.parse(text, refuseUnfitText)
    twice = keyWrittenTwice(text)
  } catch (error) {
    return damagedLine(error instanceof UnfitText ? error.message : 'The line is not JSON.', text)
  }
  if (twice !== undefined) {
    const meant = twice.join() === 'record' ? 'unknown' : meantBy(value)
    return { fault: `${fieldsInWords(twice).join(', ')}: the key is written twice. Write it once.`, meant }
  }
  const word = recordOf(value)
  if (typeof word !== 'string' || !recordWords.includes(word))
    return { fault: noRecord(value, word), meant: meantBy(value) }
  const parsed = interchangeLine.safeParse(value)
  if (parsed.success) return { line: parsed.data }
  const faults = parsed.error.issues.map((issue) =>
    [fieldsInWords(issue.path).join(', '), schemaFault(issue, value)].filter(Boolean).join(': '),
  )
  return { fault: faults.join('\n'), meant: meantBy(value) }
}

/** Tells by the word behind the first "record" what a line that is no JSON was meant as. */
export function damagedLine(fault: string, text: string): DamagedLine {
  return { fault, meant: meantByWord(/"record"\s*:\s*"([^"\\]*)"/.exec(text)?.[1]) }
}

function meantBy(value: unknown): DamagedLine['meant'] {
  const word = meantByWord(recordOf(value))
  // Every line has an id but that of a dataset.
  return word === 'unknown' && isObject(value) && 'id' in value ? 'item' : word
}

function meantByWord(word: unknown): DamagedLine['meant'] {
  if (word === 'dataset') return 'dataset'
  return typeof word === 'string' && itemWords.includes(word) ? 'item' : 'unknown'
}

function noRecord(value: unknown, word: unknown): string {
  if (!isObject(value)) return 'The line is no JSON object.'
  if (word === undefined) return `record: is missing. Write one of ${recordWords.join(', ')}.`
  const meant = typeof word === 'string' ? closestWord(word, recordWords) : undefined
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  return `record: ${JSON.stringify(word)} is none of ${recordWords.join(', ')}.${hint}`
}

const isObject = (value: unknown): value is { record?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const recordOf = (value: unknown): unknown => (isObject(value) ? value.record : undefined)

class UnfitText extends Error {}

function refuseUnfitText(key: string, value: unknown): unknown {
  for (const text of [key, value]) {
    const fault = typeof text === 'string' ? textFault(text) : undefined
    if (fault !== undefined) throw new UnfitText(`The line ${fault}.`)
  }
  return value
}
