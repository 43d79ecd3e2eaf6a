import { closestWord } from '../../domain/closestWord.ts'
import { innermostIssues } from '../../domain/innermostIssues.ts'
import { collectionOf, interchangeLine, type InterchangeLine } from '../../domain/interchange.ts'
import { nearestFirst } from '../../domain/nearestFirst.ts'
import { schemaFault } from '../../domain/schemaFault.ts'

/** A record of the interchange format, or what is wrong with it, each fault with the path of its field. */
export type ParsedRecord =
  | { readonly line: InterchangeLine; readonly faults?: undefined }
  | { readonly line?: undefined; readonly faults: readonly RecordFault[] }

export interface RecordFault {
  readonly path: readonly PropertyKey[]
  readonly what: string
}

export const itemWords: readonly string[] = [...Object.keys(collectionOf), 'retraction', 'coded']
const recordWords: readonly string[] = ['dataset', ...itemWords]

/** Checks the shape of a value that is to be a record. */
export function parseRecord(value: unknown): ParsedRecord {
  const word = recordWordOf(value)
  if (typeof word !== 'string' || !recordWords.includes(word)) return { faults: [noRecord(value, word)] }
  const parsed = interchangeLine.safeParse(value)
  if (parsed.success) return { line: parsed.data }
  return {
    faults: innermostIssues(parsed.error.issues).map((issue) => ({
      path: issue.path,
      what: schemaFault(issue, value),
    })),
  }
}

/** The word that says which record a value is. */
export const recordWordOf = (value: unknown): unknown => (isObject(value) ? value['record'] : undefined)

function noRecord(value: unknown, word: unknown): RecordFault {
  if (!isObject(value)) return { path: [], what: 'The line is no JSON object.' }
  if (word === undefined)
    return { path: ['record'], what: `is missing. Write one of ${recordWords.join(', ')}.` }
  const meant = typeof word === 'string' ? closestWord(word, recordWords) : undefined
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  const listed = typeof word === 'string' ? nearestFirst(word, recordWords) : recordWords
  return {
    path: ['record'],
    what: `${JSON.stringify(word)} is none of ${listed.join(', ')}.${hint}`,
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
