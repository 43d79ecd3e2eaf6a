import { addressFault } from '../../domain/addressFault.ts'
import type { CodedThing, ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { codingOf } from '../../domain/coded/codingOf.ts'
import { fold } from '../../domain/fold.ts'
import { calendarDay } from '../coded/calendarDay.ts'
import { cameoVerbOf } from '../coded/cameoVerbOf.ts'
import { fieldFault } from '../coded/fieldFault.ts'
import { isMissing } from '../coded/isMissing.ts'
import { nameOf } from '../coded/nameOf.ts'
import { numberWithin } from '../coded/numberWithin.ts'
import type { ImportReport } from '../ImportReport.ts'

const columns = 61
// An actor's id holds two of them, and an index refuses keys beyond 8 kB.
const longestName = 300
const longestAddress = 4_000
const timeOfDay = /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/

/** Places of the columns that are read, counted from 0, in the GDELT 2.0 Event Database Format Codebook (2015). */
const at = {
  id: 0,
  day: 1,
  actor1Code: 5,
  actor1Name: 6,
  actor2Code: 15,
  actor2Name: 16,
  code: 26,
  goldstein: 30,
  mentions: 31,
  tone: 34,
  placeName: 52,
  placeId: 58,
  added: 59,
  url: 60,
} as const

/** The columns that become names and ids, as the codebook calls them. */
const names = [
  ['actor1Code', 'Actor1Code'],
  ['actor1Name', 'Actor1Name'],
  ['actor2Code', 'Actor2Code'],
  ['actor2Name', 'Actor2Name'],
  ['placeName', 'ActionGeo_FullName'],
  ['placeId', 'ActionGeo_FeatureID'],
] as const

/** A row of a GDELT 2.0 event export, or what is wrong with it. A side that was not coded is null. */
export function parseGdelt(
  { text, line }: { text: string; line: number },
  report: ImportReport,
): ParsedRecord | string {
  const fields = text.split('\t')
  if (fields.length !== columns) return `The line has ${fields.length} columns instead of ${columns}.`
  const field = (name: keyof typeof at) => (fields[at[name]] ?? '').trim()

  const id = field('id')
  if (!/^\d{1,20}$/.test(id)) return `"${id.slice(0, 40)}" is no GLOBALEVENTID.`
  const day = /^\d{8}$/.test(field('day')) ? calendarDay(field('day')) : null
  if (day === null) return `"${field('day').slice(0, 40)}" is no day as YYYYMMDD.`
  const saidOn = calendarDay(field('added').slice(0, 8))
  if (saidOn === null || !timeOfDay.test(field('added').slice(8)))
    return `"${field('added').slice(0, 40)}" is no instant as YYYYMMDDHHMMSS.`
  const code = field('code')
  if (!/^\d{2,4}$/.test(code)) return `"${code.slice(0, 40)}" is no CAMEO code.`
  const goldstein = numberWithin(field('goldstein'), -10, 10)
  if (goldstein === undefined)
    return `"${field('goldstein').slice(0, 40)}" is not on Goldstein's scale, from -10 to 10.`
  const mentions = numberWithin(field('mentions'), 0, 1e9)
  if (mentions === undefined || !Number.isInteger(mentions ?? 0))
    return `"${field('mentions').slice(0, 40)}" is no number of mentions, a whole one from 0 to 1000000000.`
  const tone = numberWithin(field('tone'), -100, 100)
  if (tone === undefined) return `"${field('tone').slice(0, 40)}" is no tone from -100 to 100.`
  for (const [column, title] of names) {
    const fault = fieldFault(field(column), longestName)
    if (fault !== undefined) return `Its ${title} ${fault}.`
  }
  const url = isMissing(field('url')) ? null : field('url')
  if (url !== null && url.length > longestAddress)
    return `Its SOURCEURL is longer than ${longestAddress} characters.`
  const unfit = url === null ? undefined : addressFault(url)
  if (unfit !== undefined) return `Its SOURCEURL ${unfit}.`
  const name = (column: (typeof names)[number][0]) => nameOf(field(column))
  const noCode = [name('actor1Code'), name('actor2Code')].find(
    (each) => !/^(?!place$)[\p{L}\p{N}]*$/u.test(each),
  )
  if (noCode !== undefined) return `"${noCode.slice(0, 40)}" is no code of an actor, letters and digits.`

  const { verb, goldstein: listed, listed: isListed } = cameoVerbOf({ code }, { merges: false })
  if (!isListed) report.meetUnlisted(verb.label)
  const [from, to] = [
    actor(name('actor1Code'), name('actor1Name')),
    actor(name('actor2Code'), name('actor2Name')),
  ]
  return {
    line,
    identity: ['gdelt', id, day, from?.id ?? '', to?.id ?? '', code, saidOn, field('url')],
    verb,
    day,
    saidOn,
    from,
    to,
    place: place(name('placeId'), name('placeName')),
    coding: codingOf({ goldstein: goldstein ?? listed, mentions, tone, url }),
  }
}

/** Titles by which a first line shows that its columns stand where the codebook has them. */
const signposts = {
  id: 'GLOBALEVENTID',
  actor1Code: 'Actor1Code',
  code: 'EventCode',
  url: 'SOURCEURL',
} as const

/** Reads the first line of a file, which names the columns in some copies of the export. */
export function readGdeltHeader(text: string): boolean | string {
  const titles = text.split('\t').map(fold)
  if (titles[0] !== fold(signposts.id)) return false
  const isOrdered = Object.entries(signposts).every(
    ([name, title]) => titles[at[name as keyof typeof signposts]] === fold(title),
  )
  return (
    isOrdered ||
    'The first line names other columns, or in another order, than an event export of GDELT 2.0 has.'
  )
}

// A code alone is a role: GOV is a president and a mayor. It holds no colon, so that no two of these make one id.
function actor(code: string, name: string): CodedThing | null {
  if (code === '' && name === '') return null
  const id = name === '' ? code : `${code}:${name}`
  return { id, name: name === '' ? code : name, kind: 'UnclassifiedActor' }
}

// An id alone is ambiguous: AL is Albania and Alabama, and one city has an id under several names.
function place(id: string, name: string): CodedThing | null {
  const known = [id, name].filter((part) => part !== '').join(':')
  return known === '' ? null : { id: `place:${known}`, name: name === '' ? id : name, kind: 'Place' }
}
