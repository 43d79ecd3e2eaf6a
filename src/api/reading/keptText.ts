import { textsBySources } from '../../graph/proposal/textsBySources.ts'
import type { Context } from '../Context.ts'

/** The kept text of a source; null where the graph keeps none, FORBIDDEN for viewers who may read none. */
export async function keptText(source: string, { reader, viewer, policy }: Context): Promise<string | null> {
  policy.demand(viewer, 'readTexts')
  return (await reader.row(textsBySources, source))?.content ?? null
}
