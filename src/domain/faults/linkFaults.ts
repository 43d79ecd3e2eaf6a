import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** Links lead to another statement, each once. */
export function linkFaults(view: SeedView): SeedFault[] {
  return view.statements.flatMap(([key, { links = [] }]) =>
    links.flatMap((link, index) => {
      const where = `statement "${key}", ${link.type} "${link.to}" (${link.aspect})`
      const first = links.findIndex(
        ({ type, aspect, to }) => type === link.type && aspect === link.aspect && to === link.to,
      )
      return [...toItself(view, where, key, link.to), ...repeated(where, first < index)]
    }),
  )
}

function toItself(view: SeedView, where: string, key: string, to: string): SeedFault[] {
  if (view.statementOf(to)?.key !== key) return []
  return [
    {
      name: 'LINK_TO_ITSELF',
      where,
      what: 'it leads to the statement itself.',
      right: 'Name another statement.',
    },
  ]
}

function repeated(where: string, isRepeated: boolean): SeedFault[] {
  if (!isRepeated) return []
  return [{ name: 'LINK_TWICE', where, what: 'it is written twice.', right: 'State it once.' }]
}
