import type { TimeAsWritten } from '../../src/domain/timeSpan.ts'

const year =
  'The text bears no date. It puts the start of the invasion in 2022, over three years back, and announces the Istanbul talks of July 2025.'

/**
 * The times of the article that a curator resolved or left open, each with its words and what the days follow
 * from.
 */
export const times = {
  /** The day of the July round, as announced. */
  wednesday: {
    text: 'on Wednesday',
    edtf: '2025-07-23',
    basis: 'RESOLVED',
    resolvedFrom: `${year} They were set for Wednesday 23 July 2025.`,
  },
  /** The day of the address and of what Peskov said: the Monday before that Wednesday. */
  monday: {
    text: 'on Monday',
    edtf: '2025-07-21',
    basis: 'RESOLVED',
    resolvedFrom: `${year} It is the Monday before the announced Wednesday, 23 July 2025.`,
  },
  weekend: {
    text: 'over the weekend',
    edtf: '2025-07-19/2025-07-20',
    basis: 'RESOLVED',
    resolvedFrom: `${year} It is the weekend before the address of Monday 21 July 2025.`,
  },
  /** The days of talks that begin on the Wednesday and go on. */
  intoFriday: {
    text: 'into Thursday and Friday',
    edtf: '2025-07-23/2025-07-25',
    basis: 'RESOLVED',
    resolvedFrom: `${year} They begin on the announced Wednesday, 23 July 2025, and last two days more.`,
  },
  may: { text: 'in May', edtf: '2025-05', basis: 'RESOLVED', resolvedFrom: year },
  june: { text: 'June', edtf: '2025-06', basis: 'RESOLVED', resolvedFrom: year },
  /** The year is in the text itself; that it lasts leaves the end open. */
  since2022: { text: 'in 2022', edtf: '2022/..', basis: 'STATED' },
  /** When the article came out: it knows of the Monday, and the Wednesday is still to come. */
  publication: {
    edtf: '2025-07-21/2025-07-22',
    basis: 'RESOLVED',
    resolvedFrom: `${year} It tells of Monday 21 July 2025 and looks ahead to Wednesday 23 July 2025.`,
  },
  /** The source does not say how many days before the announcement the warning was: only its last day is known. */
  justDays: {
    text: 'just days',
    edtf: '../2025-07-21',
    basis: 'RESOLVED',
    resolvedFrom: `${year} The announcement came days later, and not after Tuesday 22 July 2025.`,
  },
  recently: {
    text: 'recently',
    edtf: '../2025-07-22',
    basis: 'RESOLVED',
    resolvedFrom: `${year} It was before its publication, not after Tuesday 22 July 2025.`,
  },
} as const satisfies Record<string, TimeAsWritten>
