import { createReadStream } from 'node:fs'
import { nameFault } from '../../domain/nameFault.ts'
import { normalName } from '../../domain/normalName.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { ImportReport } from '../ImportReport.ts'
import { readLines } from '../readLines.ts'

const longestLine = 10_000
const longestNumber = 15

/** The names of a file `name TAB number`, by number; lines of another form are rejected. */
export async function readDictionary(file: string, report: ImportReport): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for await (const line of readLines(createReadStream(file), { longest: longestLine })) {
    if (line.text?.trim() === '') continue
    const fault = line.text === undefined ? line.fault : take(line.text, names)
    if (fault === undefined) continue
    report.read += 1
    report.reject({ file, line: line.number, reason: fault })
  }
  if (names.size > 0) return names
  throw new ParleyError('BAD_USER_INPUT', `${file} holds no line of the form: name, tab, number.`)
}

function take(text: string, names: Map<string, string>): string | undefined {
  const [written = '', id = '', ...more] = text.split('\t').map((part) => part.trim())
  if (written === '' || !/^\d+$/.test(id) || more.some((part) => part !== ''))
    return 'The line is not of the form: name, tab, number.'
  const unfit = nameFault(written)
  if (unfit !== undefined) return `The name ${unfit}.`
  const name = normalName(written)
  if (id.length > longestNumber) return `The number has more than ${longestNumber} digits.`
  const before = names.get(id)
  if (before !== undefined && before !== name) return `The number ${id} stands for "${before}" already.`
  names.set(id, name)
  return undefined
}
