import { z } from 'zod'
import { collectionOf, interchangeLine, type InterchangeLine } from '../../domain/interchange.ts'

/** A line of the interchange format, or what is wrong with it and what it seems to have been meant as. */
export type ParsedLine = { readonly line: InterchangeLine } | DamagedLine

export interface DamagedLine {
  readonly fault: string
  readonly meant: 'dataset' | 'item' | 'unknown'
}

const itemWords: ReadonlySet<string> = new Set([...Object.keys(collectionOf), 'retraction', 'coded'])

/** Reads one line of the interchange format. */
export function parseLine(text: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(text, refuseHalfCharacters)
  } catch (error) {
    return damagedLine(error instanceof HalfCharacter ? error.message : 'The line is not JSON.', text)
  }
  const parsed = interchangeLine.safeParse(value)
  if (parsed.success) return { line: parsed.data }
  const fault = z
    .prettifyError(parsed.error)
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('✖ ', '')
  return { fault, meant: meantBy(value) }
}

/** What a line seems to have been meant as that is no JSON: the word behind the first "record" in it tells, wherever that stands. */
export function damagedLine(fault: string, text: string): DamagedLine {
  return { fault, meant: meantByWord(/"record"\s*:\s*"([^"\\]*)"/.exec(text)?.[1]) }
}

function meantBy(value: unknown): DamagedLine['meant'] {
  if (typeof value !== 'object' || value === null) return 'unknown'
  const word = meantByWord('record' in value ? value.record : undefined)
  // Every line has an id but that of a dataset.
  return word === 'unknown' && 'id' in value ? 'item' : word
}

function meantByWord(word: unknown): DamagedLine['meant'] {
  if (word === 'dataset') return 'dataset'
  return typeof word === 'string' && itemWords.has(word) ? 'item' : 'unknown'
}

class HalfCharacter extends Error {
  override readonly message = 'The line holds half of a surrogate pair, which is no character.'
}

// Neo4j stores text as UTF-8, which has no form for it: it would not come back as it went in.
function refuseHalfCharacters(key: string, value: unknown): unknown {
  for (const text of [key, value])
    if (typeof text === 'string' && /\p{Surrogate}/u.test(text)) throw new HalfCharacter()
  return value
}
