import type { CodedThing, ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { codingOf } from '../../domain/coded/codingOf.ts'
import { fold } from '../../domain/fold.ts'
import type { ImportReport } from '../ImportReport.ts'
import { fieldFault } from '../coded/fieldFault.ts'
import { isMissing } from '../coded/isMissing.ts'
import { nameOf } from '../coded/nameOf.ts'
import { ploverVerbOf } from '../coded/ploverVerbOf.ts'
import { calendarDay } from '../coded/calendarDay.ts'

/** The place of each column that is read, counted from 0. */
export type Columns = Readonly<Partial<Record<keyof typeof titles, number>>>

const longestField = 2_000
// Ids hold them, and an index refuses keys beyond 8 kB.
const longestName = 500
const names: readonly string[] = ['actor', 'recipient', 'place', 'placeId', 'country']

/** The columns that are read, by the titles that they have in the codebook of POLECAT (Dataverse, doi:10.7910/DVN/AJGVIT). */
const titles = {
  id: 'Event ID',
  day: 'Event Date',
  type: 'Event Type',
  mode: 'Event Mode',
  contexts: 'Contexts',
  actor: 'Actor Name',
  recipient: 'Recipient Name',
  place: 'Placename',
  placeId: 'GeoNames ID',
  country: 'Country',
  source: 'Source',
  published: 'Publication Date',
} as const
const needed = ['id', 'day', 'type', 'actor', 'recipient'] as const

/** Reads the places of the columns from the first line of a file, or says what is wrong with it. */
export function parseHeader(text: string): Columns | string {
  const named = text.split('\t').map(fold)
  const columns = Object.fromEntries(
    Object.entries(titles)
      .map(([name, title]) => [name, named.indexOf(fold(title))] as const)
      .filter(([, place]) => place >= 0),
  ) as Columns
  const missing = needed.filter((name) => columns[name] === undefined).map((name) => `"${titles[name]}"`)
  return missing.length === 0
    ? columns
    : `The line does not name the columns: it lacks ${missing.join(', ')}. Columns are parted by tabs.`
}

/** A row of POLECAT, or what is wrong with it. A side that was not coded is null; several names of one side stand as they are. */
export function parsePolecat(
  { text, line }: { text: string; line: number },
  columns: Columns,
  report: ImportReport,
): ParsedRecord | string {
  const fields = text.split('\t').map(unquoted)
  const least = Math.max(...Object.values(columns)) + 1
  if (fields.length < least) return `The line has ${fields.length} columns, fewer than the first line names.`
  const written = (name: keyof typeof titles) => fields[columns[name] ?? -1] ?? ''
  const field = (name: keyof typeof titles) =>
    names.includes(name) ? nameOf(written(name)) : isMissing(written(name)) ? '' : written(name)
  const unfit = (Object.keys(titles) as (keyof typeof titles)[]).find(
    (name) => fieldFault(written(name), longestOf(name)) !== undefined,
  )
  if (unfit !== undefined) return `Its ${titles[unfit]} ${fieldFault(written(unfit), longestOf(unfit))}.`
  if (field('id') === '') return 'Its Event ID is empty.'
  const day = calendarDay(field('day'))
  if (day === null) return `"${field('day').slice(0, 40)}" is no day as YYYY-MM-DD.`
  const published = field('published').slice(0, 10)
  const saidOn = published === '' ? null : calendarDay(published)
  if (published !== '' && saidOn === null) return `"${published}" is no day as YYYY-MM-DD.`
  const plover = ploverVerbOf(field('type'))
  if (plover === null) return 'Its Event Type is empty, or no word of 60 characters at the most.'
  const { verb } = plover
  if (!plover.listed) report.meetUnlisted(verb.label)
  const [from, to] = [actor(field('actor')), actor(field('recipient'))]
  return {
    line,
    identity: ['polecat', field('id'), day, verb.label, written('mode'), from?.id ?? '', to?.id ?? ''],
    verb,
    day,
    saidOn,
    from,
    to,
    place: place(field('placeId'), field('place'), field('country')),
    coding: codingOf({
      mode: field('mode') || null,
      publication: field('source') || null,
      contexts: field('contexts')
        .split(/[;,|]/)
        .map((context) => context.trim())
        .filter((context) => !isMissing(context)),
    }),
  }
}

const longestOf = (name: keyof typeof titles) => (names.includes(name) ? longestName : longestField)

function unquoted(field: string): string {
  const text = field.trim()
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text
}

function actor(name: string): CodedThing | null {
  return name === '' ? null : { id: `actor:${name}`, name, kind: 'UnclassifiedActor' }
}

function place(id: string, name: string, country: string): CodedThing | null {
  const shown = [name, country].filter((part) => part !== '').join(', ')
  // One id can have several names, and a place is called by one.
  return shown === ''
    ? null
    : {
        id: ['place', id, shown].filter((part) => part !== '').join(':'),
        name: shown,
        kind: 'Place',
      }
}
