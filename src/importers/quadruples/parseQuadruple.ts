import type { CodedThing, ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { codingOf } from '../../domain/coded/codingOf.ts'
import { shortened } from '../../domain/shortened.ts'
import { cameoVerbOf } from '../coded/cameoVerbOf.ts'
import type { ImportReport } from '../ImportReport.ts'

/** Meanings of the numbers of a set of quadruples. */
export interface Dictionaries {
  /** Actors by their numbers; null where a number stands for none. */
  readonly entities: ReadonlyMap<string, CodedThing | null>
  readonly relations: ReadonlyMap<string, string>
  /** The day that the hours of the set are counted from, as Date counts. */
  readonly epoch: number
}

const hourMs = 3_600_000
/** Years of four digits are what the graph orders by. */
const latestDay = Date.UTC(9999, 11, 31)

/** A line `subject TAB relation TAB object TAB hours`, or what is wrong with it; columns after the fourth say nothing here. */
export function parseQuadruple(
  { text, line }: { text: string; line: number },
  { entities, relations, epoch }: Dictionaries,
  report: ImportReport,
): ParsedRecord | string {
  const fields = text.split('\t').map((field) => field.trim())
  if (fields.length < 4 || fields.length > 5)
    return `The line has ${fields.length} columns instead of 4 or 5.`
  const [subject = '', relation = '', object = '', hours = ''] = fields
  const [from, to, label] = [entities.get(subject), entities.get(object), relations.get(relation)]
  if (from === undefined) return `No entity has the number "${short(subject)}".`
  if (label === undefined) return `No relation has the number "${short(relation)}".`
  if (to === undefined) return `No entity has the number "${short(object)}".`
  const at = /^\d{1,12}$/.test(hours) ? epoch + Number(hours) * hourMs : NaN
  if (!(at <= latestDay)) return `"${short(hours)}" is no number of hours within the years of four digits.`
  const day = new Date(at).toISOString().slice(0, 10)
  const { verb, goldstein, listed } = cameoVerbOf({ label }, { merges: true })
  if (!listed) report.meetUnlisted(label)
  return {
    line,
    identity: [day, subject, label, object],
    verb,
    day,
    saidOn: null,
    from,
    to,
    place: null,
    coding: codingOf({ goldstein }),
  }
}

/** Tells a line that names the columns of a set of quadruples, and so holds no number. */
export function isQuadrupleHeader(text: string): boolean {
  const titles = text.split('\t')
  return [4, 5].includes(titles.length) && titles.every((title) => /^\s*\p{L}[\p{L} _-]*$/u.test(title))
}

const short = (field: string) => shortened(field, 40)
