import { innermostIssues } from '../../domain/innermostIssues.ts'
import { fieldsInWords } from '../../domain/fieldsInWords.ts'
import { itemLine, type ItemLine } from '../../domain/interchange.ts'
import { schemaFault } from '../../domain/schemaFault.ts'
import { textFault } from '../../domain/textFault.ts'
import { itemKey } from '../../load/resolve/itemKey.ts'
import type { UserError } from './UserError.ts'

/** A record as an input has it: one kind, and the fields of its line. */
export type RecordAsInput = Readonly<Record<string, unknown>>

/** Reads the records of an input, or says what is wrong with their shape, all of it at once. */
export function parseRecords(
  inputs: readonly RecordAsInput[],
  path: readonly string[],
): { records: ItemLine[]; userErrors: UserError[] } {
  const records: ItemLine[] = []
  const userErrors: UserError[] = []
  const taken = new Set<string>()
  for (const [at, input] of inputs.entries()) {
    const [kind = '', fields] = Object.entries(input).find(([, value]) => value != null) ?? []
    const value = withoutNulls({ record: kind, ...(fields as object) })
    const { id = null } = value as { id?: string }
    const fault = (message: string, inner: readonly PropertyKey[] = []): UserError => ({
      code: 'BAD_USER_INPUT',
      message,
      path: [...path, String(at), kind, ...inner.map(String)],
      record: id,
    })
    const unfit = unfitText(value)
    const parsed = itemLine.safeParse(value)
    if (unfit !== undefined) userErrors.push(fault(`The record ${unfit}.`))
    else if (parsed.success) {
      const key = itemKey(parsed.data)
      if (taken.has(key))
        userErrors.push(fault(`id: another record has the id "${id}". Give each its own.`, ['id']))
      taken.add(key)
      records.push(parsed.data)
    } else
      for (const issue of innermostIssues(parsed.error.issues))
        userErrors.push(
          fault(
            [fieldsInWords(issue.path).join(', '), schemaFault(issue, value)].filter(Boolean).join(': '),
            issue.path,
          ),
        )
  }
  return { records, userErrors }
}

/** The value without the fields that are null or left out: the interchange format has no null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, inner]) => inner != null)
  return Object.fromEntries(fields.map(([name, inner]) => [name, withoutNulls(inner)]))
}

function unfitText(value: unknown): string | undefined {
  if (typeof value === 'string') return textFault(value)
  if (typeof value !== 'object' || value === null) return undefined
  for (const inner of Object.values(value)) {
    const fault = unfitText(inner)
    if (fault !== undefined) return fault
  }
  return undefined
}
