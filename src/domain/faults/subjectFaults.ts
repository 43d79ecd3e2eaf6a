import type { StatementSeed } from '../seed.ts'
import { isOfKind } from './isOfKind.ts'
import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'
import { unknownReference } from './unknownReference.ts'

const kinds = ['Actor', 'Event', 'Topic', 'Place']

/**
 * Statements are about things of the world. They carry a value with DATE and STATUS, may carry a stance with POSITION on a topic, and
 * none with any other aspect. A NEGATED one can leave the value out: a denial need not say what else is so.
 */
export function subjectFaults(view: SeedView): SeedFault[] {
  return view.statements.flatMap(([key, statement]) =>
    statement.about.flatMap((about, index) => {
      const where = `statement "${key}", about "${about.subject}" (${about.aspect})`
      return [
        ...subject(view, where, about.subject),
        ...value(where, statement, about, { aspect: 'DATE', field: 'time', name: 'SUBJECT_TIME' }),
        ...value(where, statement, about, { aspect: 'STATUS', field: 'status', name: 'SUBJECT_STATUS' }),
        ...eventOnly(view, where, about),
        ...positionOnly(view, where, about),
        ...repeated(where, statement, index),
      ]
    }),
  )
}

type About = StatementSeed['about'][number]

function subject(view: SeedView, where: string, id: string): SeedFault[] {
  const type = view.typeOf(id)
  if (type === undefined) return [unknownReference(view, where, id)]
  if (kinds.some((kind) => isOfKind(type, kind))) return []
  return [
    {
      name: 'SUBJECT_KIND',
      where,
      what: `"${id}" is a ${type}.`,
      right: 'A statement is about an Actor, an Event, a Topic or a Place.',
    },
  ]
}

function value(
  where: string,
  { polarity }: StatementSeed,
  about: About,
  { aspect, field, name }: { aspect: About['aspect']; field: 'time' | 'status'; name: SeedFault['name'] },
): SeedFault[] {
  const present = about[field] !== undefined
  if (present === (about.aspect === aspect) || (!present && polarity === 'NEGATED')) return []
  return [
    present
      ? { name, where, what: `a ${field} is given.`, right: `Only aspect ${aspect} carries one.` }
      : {
          name,
          where,
          what: `the ${field} is missing.`,
          right: `State the ${field} that the statement gives.`,
        },
  ]
}

function eventOnly(view: SeedView, where: string, { subject, aspect, status }: About): SeedFault[] {
  const type = view.typeOf(subject)
  if (aspect !== 'STATUS' || status === undefined || type === undefined || isOfKind(type, 'Event')) return []
  return [
    {
      name: 'SUBJECT_STATUS',
      where,
      what: `"${subject}" is a ${type}.`,
      right: 'Only an Event has a status.',
    },
  ]
}

function positionOnly(view: SeedView, where: string, { subject, aspect, stance }: About): SeedFault[] {
  const type = view.typeOf(subject)
  if (stance === undefined || type === undefined || (type === 'Topic' && aspect === 'POSITION')) return []
  return [
    {
      name: 'SUBJECT_STANCE',
      where,
      what: `a stance is given, and "${subject}" is a ${type}.`,
      right: 'Only aspect POSITION carries one, and only on a Topic.',
    },
  ]
}

function repeated(where: string, { about }: StatementSeed, index: number): SeedFault[] {
  const one = about[index]
  const first = about.findIndex(({ subject, aspect }) => subject === one?.subject && aspect === one.aspect)
  if (first === index) return []
  return [
    {
      name: 'SUBJECT_TWICE',
      where,
      what: 'the statement is about this twice.',
      right: 'State it once; two values are two statements.',
    },
  ]
}
