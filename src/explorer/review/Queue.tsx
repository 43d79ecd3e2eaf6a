import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ask } from '../asking/ask.ts'
import { ReviewQueue } from '../asking/operations/review.ts'
import { Trouble } from '../panel/Trouble.tsx'
import type { Actions } from '../useActions.ts'
import { counted } from '../words/counted.ts'
import { instantWords } from './instantWords.ts'
import { UndoForm } from './UndoForm.tsx'

const page = 20

/** The proposals that wait for a decision, oldest first, and the way to undo a change. */
export function Queue({ actions }: { readonly actions: Actions }) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['review', 'queue'],
    queryFn: ({ pageParam, signal }) => ask(ReviewQueue, { first: page, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ proposals: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: 0,
    gcTime: 0,
  })
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  const total = data?.pages[0]?.proposals.totalCount
  const proposals = data?.pages.flatMap(({ proposals: { nodes } }) => nodes) ?? []
  return (
    <section aria-label="Queue" ref={section} tabIndex={-1}>
      <h2>Review</h2>
      {error !== null && <Trouble error={error} />}
      {error === null && total === undefined && <p className="quiet">Reading …</p>}
      {total === 0 && <p>No proposal waits for a decision.</p>}
      {total !== undefined && total > 0 && (
        <p className="quiet">{counted(total, 'proposal')} to decide, oldest first</p>
      )}
      <ol aria-label="Proposals" className="offers">
        {proposals.map(({ id, title, dataset, by, createdAt, revision }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => actions.openReview(id)}>
              {title}
            </button>
            <span className="quiet">
              {' '}
              {dataset}, by {by}, {instantWords(createdAt)}, revision {revision}
            </span>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          More
        </button>
      )}
      <UndoForm actions={actions} />
    </section>
  )
}
