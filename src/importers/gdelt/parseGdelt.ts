import { noCoding, type CodedThing, type ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { calendarDay } from '../coded/calendarDay.ts'
import { cameoVerbOf } from '../coded/cameoVerbOf.ts'
import { numberWithin } from '../coded/numberWithin.ts'
import type { ImportReport } from '../ImportReport.ts'

const columns = 61
// An actor's id holds two of them, and an index refuses keys beyond 8 kB.
const longestName = 300
const longestAddress = 4_000
const timeOfDay = /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/
// The codebook has an address or a citation here. Whoever shows it as a link must not run it.
const otherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:/i

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
  const unfit = names.find(([name]) => field(name).length > longestName || /\p{Cc}/u.test(field(name)))
  if (unfit !== undefined)
    return `Its ${unfit[1]} is longer than ${longestName} characters or holds control characters.`
  if (field('url').length > longestAddress)
    return `Its SOURCEURL is longer than ${longestAddress} characters.`

  if (/\p{Cc}/u.test(field('url')) || otherScheme.test(field('url')))
    return 'Its SOURCEURL holds control characters or is an address of another scheme than http and https.'
  const noCode = [field('actor1Code'), field('actor2Code')].find(
    (each) => !/^(?!place$)[\p{L}\p{N}]*$/u.test(each),
  )
  if (noCode !== undefined) return `"${noCode.slice(0, 40)}" is no code of an actor, letters and digits.`

  const { verb, goldstein: listed, listed: isListed } = cameoVerbOf({ code }, { merges: false })
  if (!isListed) report.meetUnlisted(verb.label)
  const [from, to] = [
    actor(field('actor1Code'), field('actor1Name')),
    actor(field('actor2Code'), field('actor2Name')),
  ]
  return {
    line,
    identity: ['gdelt', id, day, from?.id ?? '', to?.id ?? '', code, saidOn, field('url')],
    verb,
    day,
    saidOn,
    from,
    to,
    place: place(field('placeId'), field('placeName')),
    coding: {
      ...noCoding,
      goldstein: goldstein ?? listed,
      mentions,
      tone,
      url: field('url') === '' ? null : field('url'),
    },
  }
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
