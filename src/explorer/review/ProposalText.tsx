import { useEffect, useMemo, useRef } from 'react'
import type { PlannedItem, ProposalShown } from '../asking/types.ts'
import { itemWords } from './itemWords.ts'
import { spanParts } from './spanParts.ts'

interface Properties {
  readonly text: NonNullable<ProposalShown['text']>
  readonly items: readonly PlannedItem[]
  /** Index of the item that is chosen. */
  readonly chosen: number | undefined
  readonly onChoose: (item: number) => void
}

/** The text of a source with the spans of the statements marked. Nothing in it is ever markup. */
export function ProposalText({ text, items, chosen, onChoose }: Properties) {
  const region = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => {
    const spans = items.flatMap(({ statement }, item) =>
      statement?.coding?.source === text.source
        ? statement.coding.spans.map(({ start, end }) => ({ start, end, item }))
        : [],
    )
    return spanParts(text.content, spans)
  }, [text, items])
  useEffect(() => {
    region.current?.querySelector('mark.chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div ref={region} role="region" aria-label="Text" tabIndex={0} className="source-text">
      {parts.map(({ start, text: words, items: marked }) => {
        const [first] = marked
        if (first === undefined) return words
        const isChosen = chosen !== undefined && marked.includes(chosen)
        const next = marked[(marked.indexOf(chosen ?? -1) + 1) % marked.length] ?? first
        const classes = [isChosen && 'chosen', marked.length > 1 && 'several'].filter(Boolean).join(' ')
        return (
          <mark
            key={start}
            className={classes === '' ? undefined : classes}
            title={marked
              .flatMap((item) => (items[item] === undefined ? [] : itemWords(items[item])))
              .join('; ')}
            onClick={() => onChoose(next)}
          >
            {words}
          </mark>
        )
      })}
    </div>
  )
}
