import type { CodedThing, ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { calendarDay } from '../coded/calendarDay.ts'
import { cameoVerbOf } from '../coded/cameoVerbOf.ts'
import { numberWithin } from '../coded/numberWithin.ts'
import type { ImportReport } from '../ImportReport.ts'

const columns = 61
// An actor's id holds two of them, and an index refuses keys beyond 8 kB.
const longestName = 300
const longestAddress = 4_000

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
  const day = calendarDay(field('day'))
  if (day === null) return `"${field('day').slice(0, 40)}" is no day as YYYYMMDD.`
  const saidOn = calendarDay(field('added').slice(0, 8))
  if (saidOn === null || !/^\d{14}$/.test(field('added')))
    return `"${field('added').slice(0, 40)}" is no instant as YYYYMMDDHHMMSS.`
  const code = field('code')
  if (!/^\d{2,4}$/.test(code)) return `"${code.slice(0, 40)}" is no CAMEO code.`
  const goldstein = numberWithin(field('goldstein'), -10, 10)
  if (goldstein === undefined) return `"${field('goldstein').slice(0, 40)}" is not on Goldstein's scale.`
  const mentions = numberWithin(field('mentions'), 0, 1e9)
  if (mentions === undefined || !Number.isInteger(mentions ?? 0))
    return `"${field('mentions').slice(0, 40)}" is no number of mentions.`
  const tone = numberWithin(field('tone'), -100, 100)
  if (tone === undefined) return `"${field('tone').slice(0, 40)}" is no tone from -100 to 100.`
  const names = ['actor1Code', 'actor1Name', 'actor2Code', 'actor2Name', 'placeName', 'placeId'] as const
  const unfit = names.find((name) => field(name).length > longestName || /\p{Cc}/u.test(field(name)))
  if (unfit !== undefined) return `Its ${unfit} is too long or holds control characters.`
  if (field('url').length > longestAddress) return 'Its address is too long.'

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
      goldstein: goldstein ?? listed,
      mentions,
      tone,
      mode: null,
      contexts: [],
      url: field('url') === '' ? null : field('url'),
    },
  }
}

// A code alone is a role: GOV is a president and a mayor.
function actor(code: string, name: string): CodedThing | null {
  const id = [code, name].filter((part) => part !== '').join(':')
  return id === '' ? null : { id, name: name === '' ? code : name, kind: 'UnclassifiedActor' }
}

function place(id: string, name: string): CodedThing | null {
  if (id === '' && name === '') return null
  return { id: `place:${id === '' ? name : id}`, name: name === '' ? id : name, kind: 'Place' }
}
