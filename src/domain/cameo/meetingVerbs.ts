import type { Word } from '../vocabulary.ts'

/** What the verb of a contact makes of the two sides of a record, and which records of one day are of the same meeting. */
export interface MeetingVerb {
  readonly from: Word<'role'>
  readonly to: Word<'role'>
  /** Two records whose verbs have the same word here and whose actors mirror each other are of one meeting; null for none. */
  readonly contact: string | null
}

/** The verbs of CAMEO whose events are meetings, by code. */
export const meetingVerbs: Readonly<Record<string, MeetingVerb>> = {
  '04': { from: 'PARTICIPANT', to: 'PARTICIPANT', contact: 'CONSULT' },
  '040': { from: 'PARTICIPANT', to: 'PARTICIPANT', contact: 'CONSULT' },
  '041': { from: 'PARTICIPANT', to: 'PARTICIPANT', contact: 'TELEPHONE' },
  '042': { from: 'PARTICIPANT', to: 'HOST', contact: 'VISIT' },
  '043': { from: 'HOST', to: 'PARTICIPANT', contact: 'VISIT' },
  '044': { from: 'PARTICIPANT', to: 'PARTICIPANT', contact: 'THIRD_LOCATION' },
  '045': { from: 'MEDIATOR', to: 'PARTICIPANT', contact: null },
  '046': { from: 'PARTICIPANT', to: 'PARTICIPANT', contact: 'NEGOTIATION' },
}
