import type { StatementSeed, TieSeed } from '../seed.ts'
import { tieEnds } from '../tieEnds.ts'
import { tieKey } from '../tieKey.ts'
import { vocabulary } from '../vocabulary.ts'
import { isOfKind } from './isOfKind.ts'
import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'
import { unknownReference } from './unknownReference.ts'

/** What a statement asserts leads between the right kinds of things, and the statement is about its event. */
export function tieFaults(view: SeedView): SeedFault[] {
  return view.statements.flatMap(([key, statement]) => [
    ...negated(key, statement),
    ...repeated(key, statement),
    ...(statement.asserts ?? []).flatMap((tie) => {
      const where = `statement "${key}", asserts ${tie.tie} from "${tie.from}" to "${tie.to}"`
      return [
        ...endFaults(view, where, tie, 'from'),
        ...endFaults(view, where, tie, 'to'),
        ...role(where, tie),
        ...title(where, tie),
        ...validity(where, tie),
        ...aboutEvent(view, where, tie, statement),
      ]
    }),
  ])
}

function negated(key: string, { polarity, asserts = [] }: StatementSeed): SeedFault[] {
  if (polarity !== 'NEGATED' || asserts.length === 0) return []
  return [
    {
      name: 'NEGATED_ASSERTION',
      where: `statement "${key}"`,
      what: 'it is NEGATED and yet asserts a relationship.',
      right: 'Remove what it asserts: a negated statement projects nothing.',
    },
  ]
}

function repeated(key: string, { asserts = [] }: StatementSeed): SeedFault[] {
  const keys = asserts.map(tieKey)
  return asserts
    .filter((_, index) => keys.indexOf(keys[index] ?? '') < index)
    .map(({ tie, from, to }) => ({
      name: 'TIE_TWICE',
      where: `statement "${key}"`,
      what: `it asserts ${tie} from "${from}" to "${to}" twice.`,
      right: 'State it once.',
    }))
}

function endFaults(view: SeedView, where: string, tie: TieSeed, end: 'from' | 'to'): SeedFault[] {
  const kind = tieEnds[tie.tie][end]
  const type = view.typeOf(tie[end])
  if (type === undefined) return [unknownReference(view, where, tie[end])]
  if (isOfKind(type, kind)) return []
  return [
    {
      name: 'TIE_ENDS',
      where,
      what: `"${tie[end]}" is a ${type}.`,
      right: `${tie.tie} leads from ${tieEnds[tie.tie].from} to ${tieEnds[tie.tie].to}.`,
    },
  ]
}

function role(where: string, { tie, role }: TieSeed): SeedFault[] {
  if ((tie === 'INVOLVED_IN') === (role !== undefined)) return []
  return [
    {
      name: 'TIE_ROLE',
      where,
      what: role === undefined ? 'the role is missing.' : `${tie} has no role.`,
      right: role === undefined ? `State one of ${vocabulary.role.join(', ')}.` : 'Only INVOLVED_IN has one.',
    },
  ]
}

function title(where: string, { tie, title }: TieSeed): SeedFault[] {
  if (title === undefined || tie === 'HOLDS_POSITION_IN') return []
  return [
    { name: 'TIE_TITLE', where, what: `${tie} has no title.`, right: 'Only HOLDS_POSITION_IN may have one.' },
  ]
}

function validity(where: string, { validFrom, validTo }: TieSeed): SeedFault[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return []
  return [
    {
      name: 'TIE_VALIDITY',
      where,
      what: `it ends on ${validTo}, before it begins on ${validFrom}.`,
      right: 'Write the earlier day as validFrom.',
    },
  ]
}

// An event shows while a visible statement is about it: who asserts something of it has to be about it.
function aboutEvent(view: SeedView, where: string, tie: TieSeed, statement: StatementSeed): SeedFault[] {
  return [tie.from, tie.to]
    .filter((end) => isOfKind(view.typeOf(end) ?? '', 'Event'))
    .filter((event) => !statement.about.some(({ subject }) => subject === event))
    .map((event) => ({
      name: 'NOT_ABOUT_ITS_EVENT',
      where,
      what: `the statement is not about "${event}".`,
      right: 'Add the event to what it is about, with the aspect that fits.',
    }))
}
