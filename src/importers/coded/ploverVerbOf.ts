import type { CodedVerb } from '../../domain/coded/CodedRecord.ts'

/** The event types of PLOVER (Open Event Data Alliance): those of POLECAT, and those of earlier drafts. */
const types: ReadonlySet<string> = new Set([
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT'],
  ...['THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  ...['INVESTIGATE', 'DEMAND', 'DISAPPROVE', 'CRIME'],
])

const word = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u

/**
 * The verb of a record after PLOVER, and whether it is one of its types: another word stays as it is written. Null where it is no word. To
 * consult is to meet, in person or not.
 */
export function ploverVerbOf(type: string): { verb: CodedVerb; listed: boolean } | null {
  if (!word.test(type)) return null
  const code = type.toUpperCase()
  const label = code.charAt(0) + code.slice(1).toLowerCase()
  const verb: CodedVerb = {
    scheme: 'PLOVER',
    code,
    root: code,
    label,
    eventLabel: label,
    meeting: code === 'CONSULT' ? { from: 'PARTICIPANT', to: 'PARTICIPANT' } : null,
    contact: null,
  }
  return { verb, listed: types.has(code) }
}
