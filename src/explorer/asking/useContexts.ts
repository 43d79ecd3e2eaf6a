import { useQuery } from '@tanstack/react-query'
import type { ContextsQuery } from '../generated/graphql.ts'
import type { View } from '../view/View.ts'
import { ask } from './ask.ts'
import { asOfView } from './asOfView.ts'
import { Contexts } from './operations/statements.ts'
import { useTabToken } from './useTabToken.ts'

type Node = Extract<NonNullable<ContextsQuery['nodes'][number]>, { evidence: unknown }>
export type Context = NonNullable<Node['evidence'][number]['context']>

/** The words around the spans of statements, by the ids of the evidence. Empty without a token that may read texts. */
export function useContexts(ids: readonly string[], view: View): ReadonlyMap<string, Context> {
  const { token } = useTabToken()
  const asOf = asOfView(view)
  const { data } = useQuery({
    queryKey: ['contexts', ids, asOf],
    queryFn: ({ signal }) => ask(Contexts, { ids: [...ids], asOf }, signal),
    enabled: token !== undefined,
    // A text that was read with a token goes when the panel closes.
    gcTime: 0,
  })
  if (token === undefined) return new Map()
  return new Map(
    (data?.nodes ?? []).flatMap((node) =>
      node !== null && 'evidence' in node
        ? node.evidence.flatMap(({ id, context }) => (context == null ? [] : [[id, context] as const]))
        : [],
    ),
  )
}
