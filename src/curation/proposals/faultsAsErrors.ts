import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import { itemKey } from '../../load/resolve/itemKey.ts'
import type { UserError } from './UserError.ts'

/** Faults of rules of the model as faults of the records that they name. */
export function faultsAsErrors(
  faults: readonly SeedFault[],
  records: readonly ItemLine[],
  path: readonly string[],
): UserError[] {
  const places = new Map(records.map((record, at) => [itemKey(record), { at, record }]))
  return faults.map(({ name, where, what, right }) => {
    const [, word = '', id = '', rest = ''] = /^(\S+) "([^"]*)"(?:, (.*))?$/.exec(where) ?? []
    const found = places.get(itemKey({ record: word, id }))
    const message = `${rest === '' ? '' : `${rest}: `}${what} ${right}`.trim()
    if (found === undefined)
      return { code: name, message: `${where}: ${what} ${right}`.trim(), path: null, record: null }
    return {
      ...{ code: name, message, record: found.record.id },
      path: [...path, String(found.at), found.record.record, ...fieldsIn(rest)],
    }
  })
}

/** The path that words such as "about 1, time" name: about, 0, time. */
function fieldsIn(words: string): string[] {
  if (words === '') return []
  return words.split(', ').flatMap((part) => {
    const [, field = part, number] = /^(\w+) (\d+)$/.exec(part) ?? []
    return number === undefined ? [field] : [field, String(Number(number) - 1)]
  })
}
