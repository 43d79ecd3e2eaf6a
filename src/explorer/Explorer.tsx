import { useIsFetching } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useDrawing } from './asking/useDrawing.ts'
import { useGroups } from './asking/useGroups.ts'
import { focusMark } from './drawing/focusMark.ts'
import { Graph } from './drawing/Graph.tsx'
import { ListView } from './panel/ListView.tsx'
import { isTyping } from './isTyping.ts'
import { Panel } from './panel/Panel.tsx'
import { Trouble } from './panel/Trouble.tsx'
import { Search } from './search/Search.tsx'
import { Clock } from './time/Clock.tsx'
import { momentsOf } from './time/momentsOf.ts'
import { Timeline } from './time/Timeline.tsx'
import { Tools } from './Tools.tsx'
import { usePanelTrail } from './usePanelTrail.ts'
import { useActions } from './useActions.ts'
import { alongPath } from './view/alongPath.ts'
import { cameraOver } from './view/cameraOver.ts'
import { fadedOf } from './view/fadedOf.ts'
import { mostTies } from './view/limits.ts'
import { passesFilters } from './view/passesFilters.ts'
import { sightOf } from './view/sight.ts'
import { changed, stepsFrom } from './view/Steps.ts'
import { openedView, useAddress } from './view/useAddress.ts'
import type { Panel as OpenPanel } from './view/View.ts'
import { counted } from './words/counted.ts'

/** The whole page: search, drawing, panel and clocks around one view. */
export function Explorer() {
  const [steps, change] = useReducer(changed, undefined, () => stepsFrom(openedView()))
  const { view } = steps
  const [notice, setNotice] = useState('')
  const { drawing, error, isFetching, isPlaceholderData } = useDrawing(view)
  const ties = useMemo(
    () => drawing.ties.filter((tie) => passesFilters(tie, view.filters)).slice(0, mostTies),
    [drawing, view.filters],
  )
  const graph = useRef<HTMLElement>(null)
  const latest = useRef({ view, ties })
  useEffect(() => {
    latest.current = { view, ties }
  }, [view, ties])
  const actions = useActions(
    change,
    useCallback(() => {
      const window = graph.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
      return { ...latest.current, sight: sightOf(latest.current.view.camera, window) }
    }, []),
    setNotice,
  )
  const fits = useAddress(steps, actions.returnTo)
  const groups = useGroups(view, ties, !isPlaceholderData)
  const faded = useMemo(() => fadedOf(drawing, view), [drawing, view])
  const moments = useMemo(() => momentsOf(drawing), [drawing])
  const highlighted = useMemo(() => alongPath(view.panel, ties), [view.panel, ties])
  const things = [...drawing.things.values()].filter(({ id }) => view.places.has(id))
  const hiddenByClocks = Math.max(0, drawing.tiesOfAllTimes.length - drawing.ties.length)
  const isUnreachable = useIsFetching({ predicate: ({ state }) => state.fetchFailureCount > 0 }) > 0

  const panel = useRef<HTMLElement>(null)
  const review = useRef<HTMLButtonElement>(null)
  const opened = panelKey(view.panel)
  useEffect(() => {
    // A form that opens takes the focus itself.
    if (opened !== '' && document.activeElement?.closest('.panel form') == null) panel.current?.focus()
  }, [opened])
  const back = usePanelTrail(view.panel)
  const close = () => {
    actions.open(undefined)
    if (view.panel?.kind === 'thing' || view.panel?.kind === 'tie') focusMark(view.panel.kind, view.panel.id)
    if (view.panel?.kind === 'review') review.current?.focus()
  }
  useUndoKeys(actions)
  const fit = () => {
    const window = graph.current?.getBoundingClientRect()
    if (window !== undefined) actions.aim(cameraOver(view.places, window))
  }

  return (
    <div className="page">
      <header>
        <h1>Parley</h1>
        <Search onChoose={actions.addFound} />
        <a href="/graphql">GraphQL</a>
        <button
          type="button"
          ref={review}
          aria-pressed={view.panel?.kind === 'review'}
          onClick={() => actions.openReview()}
        >
          Review
        </button>
        <Tools
          {...{ steps, things, ties, actions }}
          onFit={fit}
          drawing={() => graph.current?.querySelector('svg') ?? undefined}
        />
      </header>
      <main>
        <div role="status" className="notices">
          {isUnreachable && (
            <p className="trouble">Parley does not answer. What is drawn stays. Trying again …</p>
          )}
          {notice !== '' && <p>{notice}</p>}
          {view.chosen.length === 1 && (
            <p>
              {drawing.things.get(view.chosen[0] ?? '')?.name ?? 'One thing'} is chosen. Search for the other
              end of a path, or click it in the drawing: its card leads to the path.
            </p>
          )}
          {hiddenByClocks > 0 && (
            <p>{counted(hiddenByClocks, 'tie')} hidden by the clocks: said or recorded later.</p>
          )}
          {!fits && <p>This view is too large for an address. “Save view” in “Export” keeps it as a file.</p>}
          {drawing.tieCount > mostTies && (
            <p>
              {counted(drawing.tieCount, 'tie')} lead between these things; the first {mostTies} are drawn.
            </p>
          )}
          {error !== null && <Trouble error={error} />}
        </div>
        <section role="region" aria-label="Graph" className="graph" ref={graph}>
          {view.places.size === 0 && view.panel === undefined && (
            <p className="hint">Search for a name, or begin with one from the list.</p>
          )}
          {view.asList ? (
            <ListView {...{ view, things, ties, actions }} />
          ) : (
            <Graph
              {...{ view, ties, highlighted, groups, actions }}
              {...faded}
              things={drawing.things}
              onFit={fit}
            />
          )}
        </section>
        <Panel
          ref={panel}
          {...{ view, ties, actions }}
          isLoading={isFetching}
          things={drawing.things}
          onClose={close}
          onBack={() => {
            const before = back()
            if (before === undefined) close()
            else actions.open(before)
          }}
        />
      </main>
      <footer>
        <div className="clocks">
          <Clock
            name="Happened until"
            meaning="Hides what was said after this day"
            moments={moments.said}
            day={view.happenedUntil}
            onDay={actions.setHappenedUntil}
          />
          <Clock
            name="Known on"
            meaning="Shows what the graph knew at the end of this day"
            moments={moments.recorded}
            day={view.knownOn}
            onDay={actions.setKnownOn}
          />
        </div>
        <Timeline
          moments={moments}
          days={view.days}
          onDays={actions.setDays}
          onOpen={({ id }) => (view.places.has(id) ? actions.openThing(id) : actions.openTie(id))}
        />
      </footer>
    </div>
  )
}

/** Tells panels apart. A path that is highlighted opens no other: the focus stays on its sentence. */
function panelKey(panel: OpenPanel | undefined): string {
  if (panel === undefined) return ''
  return panel.kind === 'paths' ? `paths ${panel.from} ${panel.to}` : JSON.stringify(panel)
}

/** Undo and redo by the keys that every editor has. A text field keeps its own. */
function useUndoKeys({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      if (isTyping(event.target)) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo])
}
