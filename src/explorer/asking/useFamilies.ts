import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FamiliesQuery } from '../generated/graphql.ts'
import { countedFirst } from '../view/limits.ts'
import type { View } from '../view/View.ts'
import { asOfView } from './asOfView.ts'
import { Families } from './operations/drawing.ts'
import { questionOf } from './questionOf.ts'

export type CountedFamily = Extract<
  NonNullable<FamiliesQuery['nodes'][number]>,
  { tieFamilies: unknown }
>['tieFamilies'][number]

/**
 * The families of the ties of things, by the things' ids. The first counts end early, so that a hub answers as fast as any thing; whole
 * counts follow where there are more.
 */
export function useFamilies(
  ids: readonly string[],
  view: View,
): ReadonlyMap<string, readonly CountedFamily[]> {
  const asked = { ids: [...ids], asOf: asOfView(view) }
  const first = useQuery({
    ...questionOf(Families, { ...asked, countTo: countedFirst }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  }).data
  const isPart = [...familiesIn(first).values()].flat().some(({ hasMore }) => hasMore)
  const whole = useQuery({ ...questionOf(Families, asked), enabled: isPart }).data
  return familiesIn(isPart ? (whole ?? first) : first)
}

function familiesIn(data: FamiliesQuery | undefined): Map<string, readonly CountedFamily[]> {
  return new Map(
    (data?.nodes ?? []).flatMap((node) =>
      node !== null && 'tieFamilies' in node ? [[node.id, node.tieFamilies] as const] : [],
    ),
  )
}
