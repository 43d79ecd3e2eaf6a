import type { Tie } from '../asking/types.ts'
import type { Panel } from './View.ts'

/** The ids of the ties between each two neighbours on the path that is highlighted. */
export function alongPath(panel: Panel | undefined, ties: readonly Tie[]): Set<string> {
  const along = panel?.kind === 'paths' ? (panel.along ?? []) : []
  const hops = new Set(
    along.slice(1).flatMap((id, index) => {
      const before = along[index] ?? ''
      return [`${before}\n${id}`, `${id}\n${before}`]
    }),
  )
  return new Set(ties.filter(({ from, to }) => hops.has(`${from.id}\n${to.id}`)).map(({ id }) => id))
}
