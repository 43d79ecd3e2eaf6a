import type { ItemLine, StatementLine } from './interchange.ts'
import { tieEnds } from './tieEnds.ts'

/** A place of a record that names a thing, source or condition, and the kinds that fit there. */
export interface ReferencePlace {
  /** Place in words, such as `statement "x", speaker`. */
  readonly where: string
  readonly kinds: readonly string[]
}

type Change = (reference: string, place: ReferencePlace) => string

const subjects = ['Actor', 'Event', 'Topic', 'Place']

/** Returns a record with each reference to a thing, source or condition changed; references to statements stay. */
export function mapReferences<Item extends ItemLine>(item: Item, change: Change): Item {
  if (item.record === 'source') {
    const place = (field: string, kind: string) => ({
      where: `source "${item.id}", ${field}`,
      kinds: [kind],
    })
    const cites = item.cites?.map((cited) => change(cited, place('cites', 'Source')))
    return {
      ...item,
      publisher: change(item.publisher, place('publisher', 'Actor')),
      ...(cites === undefined ? {} : { cites }),
    }
  }
  return item.record === 'statement' ? { ...item, ...statementParts(item, change) } : item
}

function statementParts(statement: StatementLine, change: Change): Partial<StatementLine> {
  const at = (field: string, ...kinds: string[]) => ({
    where: `statement "${statement.id}", ${field}`,
    kinds,
  })
  const { speaker, source, condition, fulfils, through, about, asserts } = statement
  return {
    speaker: change(speaker, at('speaker', 'Actor')),
    source: change(source, at('source', 'Source')),
    about: about.map((said) => ({
      ...said,
      subject: change(said.subject, at(`about "${said.subject}" (${said.aspect})`, ...subjects)),
    })),
    ...(condition === undefined ? {} : { condition: change(condition, at('condition', 'Condition')) }),
    ...(fulfils === undefined ? {} : { fulfils: change(fulfils, at('fulfils', 'Condition')) }),
    ...(through === undefined
      ? {}
      : { through: through.map((speaker) => change(speaker, at('through', 'Actor'))) }),
    ...(asserts === undefined
      ? {}
      : {
          asserts: asserts.map((tie) => ({
            ...tie,
            from: change(tie.from, at(`asserts ${tie.tie}, from`, tieEnds[tie.tie].from)),
            to: change(tie.to, at(`asserts ${tie.tie}, to`, tieEnds[tie.tie].to)),
          })),
        }),
  }
}
