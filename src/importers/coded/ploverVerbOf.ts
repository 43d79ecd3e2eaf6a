import type { CodedVerb } from '../../domain/coded/CodedRecord.ts'

/** The event types of PLOVER (Open Event Data Alliance): those of POLECAT, and those of earlier drafts. */
const types: ReadonlySet<string> = new Set([
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT'],
  ...['THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  ...['INVESTIGATE', 'DEMAND', 'DISAPPROVE', 'CRIME'],
])

/** The verb of a record after PLOVER; null where it is none of its types. To consult is to meet, in person or not. */
export function ploverVerbOf(type: string): CodedVerb | null {
  const code = type.toUpperCase()
  if (!types.has(code)) return null
  const label = code.charAt(0) + code.slice(1).toLowerCase()
  return {
    scheme: 'PLOVER',
    code,
    root: code,
    label,
    eventLabel: label,
    meeting: code === 'CONSULT' ? { from: 'PARTICIPANT', to: 'PARTICIPANT' } : null,
    contact: null,
  }
}
