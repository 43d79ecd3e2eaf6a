import { useQuery } from '@tanstack/react-query'
import type { View } from '../view/View.ts'
import { answered } from './answered.ts'
import { asOfView } from './asOfView.ts'
import { Speakers } from './operations/statements.ts'
import type { Tie } from './types.ts'

/** Most ids that one operation takes. */
const page = 100

/** The names of those who assert ties, by the ids of the statements. Empty while they are on their way. */
export function useSpeakers(ties: readonly Tie[], view: View): ReadonlyMap<string, string> {
  const ids = [...new Set(ties.flatMap(({ statements }) => statements.map(({ id }) => id)))].sort()
  const asOf = asOfView(view)
  const { data } = useQuery({
    queryKey: ['speakers', ids, asOf],
    queryFn: async () => {
      const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
        ids.slice(index * page, (index + 1) * page),
      )
      const answers = await Promise.all(pages.map((some) => answered(Speakers, { ids: some, asOf })))
      const statements = answers
        .flatMap(({ nodes }) => nodes)
        .filter((node) => node !== null && 'speaker' in node)
      return new Map(statements.map(({ id, speaker }) => [id, speaker.name] as const))
    },
    enabled: ids.length > 0,
  })
  return data ?? new Map()
}
