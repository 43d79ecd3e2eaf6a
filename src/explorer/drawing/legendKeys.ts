import type { Thing, Tie } from '../asking/types.ts'
import type { Panel } from '../view/View.ts'
import { outlineOf } from './outlineOf.ts'

/** Keys of the entries of the legend, so that a picture has those that it needs. */
export const legendKeys = {
  type: (type: string) => `type ${type}`,
  outline: (status: string) => `outline ${outlineOf({ __typename: 'Meeting', status }) ?? 'whole'}`,
  line: (certainty: string, depth: number) =>
    depth > 0 ? `depth ${Math.min(depth, 2)}` : `certainty ${certainty}`,
  marked: 'marked',
}

/** The keys of all that a drawing shows beside a panel. */
export function shownKeys(
  things: readonly Thing[],
  ties: readonly Tie[],
  panel: Panel | undefined,
): Set<string> {
  const isMarked = panel?.kind === 'tie' || (panel?.kind === 'paths' && panel.along !== undefined)
  return new Set([
    ...(isMarked ? [legendKeys.marked] : []),
    ...things.flatMap((thing) => [
      legendKeys.type(thing.__typename),
      ...('status' in thing && thing.status != null ? [legendKeys.outline(thing.status)] : []),
    ]),
    ...ties.flatMap(({ certainty, attributionDepth }) => [
      legendKeys.line(certainty, attributionDepth),
      ...(certainty === 'CERTAIN' ? [] : [legendKeys.line(certainty, 0)]),
    ]),
  ])
}
