import type { KeyboardEvent, Ref } from 'react'
import type { Thing, Tie } from '../asking/types.ts'
import type { Actions } from '../useActions.ts'
import { Review } from '../review/Review.tsx'
import type { Panel as OpenPanel, View } from '../view/View.ts'
import { tieSentence } from '../words/tieSentence.ts'
import { Card } from './Card.tsx'
import { Evidence } from './Evidence.tsx'
import { Paths } from './Paths.tsx'
import { Start } from './Start.tsx'

interface Properties {
  readonly ref: Ref<HTMLElement>
  readonly view: View
  readonly things: ReadonlyMap<string, Thing>
  readonly ties: readonly Tie[]
  /** True while the drawing is on its way. */
  readonly isLoading: boolean
  readonly onClose: () => void
  /** Opens the panel that was open before. */
  readonly onBack: () => void
  readonly actions: Actions
}

const names: Partial<Record<OpenPanel['kind'], string>> = { thing: 'Details', review: 'Review' }

/** The panel beside the drawing: a card, the evidence, the paths, the review, or where to begin. */
export function Panel(properties: Properties) {
  const { ref, view, actions, onClose, onBack } = properties
  const { panel } = view
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  if (panel === undefined)
    return (
      <div className="panel">
        <Start {...{ view, actions }} />
      </div>
    )
  return (
    <aside
      ref={ref}
      className={panel.kind === 'review' ? 'panel wide' : 'panel'}
      tabIndex={-1}
      aria-label={names[panel.kind] ?? 'Answer'}
      onKeyDown={onKeyDown}
    >
      <p className="close row">
        <button type="button" onClick={onBack}>
          Back
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      <Content {...properties} panel={panel} />
    </aside>
  )
}

function Content({ panel, ...properties }: Properties & { readonly panel: OpenPanel }) {
  const { view, things, ties, isLoading, actions } = properties
  switch (panel.kind) {
    case 'thing':
      return <Card id={panel.id} {...{ view, things, actions }} />
    case 'tie': {
      const tie = ties.find(({ id }) => id === panel.id)
      if (tie === undefined && isLoading) return <p className="quiet">Reading …</p>
      if (tie === undefined)
        return <p>The drawing has no such tie: an end is hidden, or a clock or filter leaves it out.</p>
      const ids = tie.statements.map(({ id }) => id)
      return <Evidence title={tieSentence(tie)} {...{ ids, view, actions }} />
    }
    case 'statements':
      return <Evidence title="What was said" ids={panel.ids} {...{ view, actions }} />
    case 'paths': {
      const [from, to] = [things.get(panel.from), things.get(panel.to)]
      if (isLoading && (from === undefined || to === undefined)) return <p className="quiet">Reading …</p>
      if (from === undefined || to === undefined)
        return <p>The drawing does not hold both things. Search for them, then choose both.</p>
      return <Paths {...{ from, to, view, actions }} along={panel.along} />
    }
    case 'review':
      return <Review id={panel.id} actions={actions} />
  }
}
