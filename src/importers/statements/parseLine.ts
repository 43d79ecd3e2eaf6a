import { fieldsInWords } from '../../domain/fieldsInWords.ts'
import type { InterchangeLine } from '../../domain/interchange.ts'
import { textFault } from '../../domain/textFault.ts'
import { keyWrittenTwice } from './keyWrittenTwice.ts'
import { isObject, itemWords, parseRecord, recordWordOf } from './parseRecord.ts'

/** A line of the interchange format, or what is wrong with it and what it seems to have been meant as. */
export type ParsedLine = { readonly line: InterchangeLine } | DamagedLine

export interface DamagedLine {
  /** The faults of the line, each on a line of its own. */
  readonly fault: string
  readonly meant: 'dataset' | 'item' | 'unknown'
}

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
  const { line, faults } = parseRecord(value)
  if (line !== undefined) return { line }
  const fault = faults.map(({ path, what }) =>
    [fieldsInWords(path).join(', '), what].filter(Boolean).join(': '),
  )
  return { fault: fault.join('\n'), meant: meantBy(value) }
}

/** Tells by the word behind the first "record" what a line that is no JSON was meant as. */
export function damagedLine(fault: string, text: string): DamagedLine {
  return { fault, meant: meantByWord(/"record"\s*:\s*"([^"\\]*)"/.exec(text)?.[1]) }
}

function meantBy(value: unknown): DamagedLine['meant'] {
  const word = meantByWord(recordWordOf(value))
  // Every line has an id but that of a dataset.
  return word === 'unknown' && isObject(value) && 'id' in value ? 'item' : word
}

function meantByWord(word: unknown): DamagedLine['meant'] {
  if (word === 'dataset') return 'dataset'
  return typeof word === 'string' && itemWords.includes(word) ? 'item' : 'unknown'
}

class UnfitText extends Error {}

function refuseUnfitText(key: string, value: unknown): unknown {
  for (const text of [key, value]) {
    const fault = typeof text === 'string' ? textFault(text) : undefined
    if (fault !== undefined) throw new UnfitText(`The line ${fault}.`)
  }
  return value
}
