import { isOfKind } from './isOfKind.ts'
import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'
import { unknownReference } from './unknownReference.ts'

/** Every reference names something that this seed describes or the graph holds, and of the kind that its place takes. */
export function referenceFaults(view: SeedView): SeedFault[] {
  const check = (where: string, reference: string | undefined, kind: string) =>
    reference === undefined ? [] : referenceFault(view, where, reference, kind)
  return [
    ...Object.entries(view.seed.sources).flatMap(([id, source]) => [
      ...check(`source "${id}", publisher`, source.publisher, 'Actor'),
      ...(source.cites ?? []).flatMap((cited) => check(`source "${id}", cites`, cited, 'Source')),
    ]),
    ...view.statements.flatMap(([key, statement]) => [
      ...check(`statement "${key}", speaker`, statement.speaker, 'Actor'),
      ...check(`statement "${key}", source`, statement.source, 'Source'),
      ...check(`statement "${key}", condition`, statement.condition, 'Condition'),
      ...check(`statement "${key}", fulfils`, statement.fulfils, 'Condition'),
      ...statementReferences(view, key),
    ]),
  ]
}

function referenceFault(view: SeedView, where: string, reference: string, kind: string): SeedFault[] {
  const type = view.typeOf(reference)
  if (type === undefined) return [unknownReference(view, where, reference)]
  if (isOfKind(type, kind)) return []
  return [
    {
      name: 'WRONG_KIND',
      where,
      what: `"${reference}" is a ${type}.`,
      right: `Name ${kind === 'Actor' ? 'an Actor' : `a ${kind}`} here.`,
    },
  ]
}

function statementReferences(view: SeedView, key: string): SeedFault[] {
  const { reportedBy, links = [] } = view.seed.statements[key] ?? {}
  return [
    ...(reportedBy === undefined ? [] : reporterFault(view, `statement "${key}", reportedBy`, reportedBy)),
    ...links
      .filter(({ to }) => view.statementOf(to) === undefined)
      .map(({ to, type }) => unknownReference(view, `statement "${key}", ${type}`, to, 'statements')),
  ]
}

function reporterFault(view: SeedView, where: string, reference: string): SeedFault[] {
  const reporter = view.statementOf(reference)
  if (reporter === undefined) return [unknownReference(view, where, reference, 'statements')]
  if (reporter.live) return []
  return [
    {
      name: 'UNKNOWN_REFERENCE',
      where,
      what: `the statement "${reference}" was retracted.`,
      right: 'Name one that stands.',
    },
  ]
}
