import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Thing, Tie } from '../asking/types.ts'
import type { Actions } from '../useActions.ts'
import { isInSight, sightOf } from '../view/sight.ts'
import type { Expansion, Point, View } from '../view/View.ts'
import { counted } from '../words/counted.ts'
import { ArrowHead } from './ArrowHead.tsx'
import { focusMark } from './focusMark.ts'
import { groupBox } from './groupBox.ts'
import { isInside } from './isInside.ts'
import { lanesOf } from './lanesOf.ts'
import { namesakes } from './namesakes.ts'
import { ThingMark } from './ThingMark.tsx'
import { TieMark } from './TieMark.tsx'
import { useCamera } from './useCamera.ts'
import { useGestures } from './useGestures.ts'
import { useSize } from './useSize.ts'
import { verbPlaces } from './verbPlaces.ts'

interface Properties {
  readonly view: View
  readonly things: ReadonlyMap<string, Thing>
  /** Ties that pass the filters. */
  readonly ties: readonly Tie[]
  readonly fadedThings: ReadonlySet<string>
  readonly fadedTies: ReadonlySet<string>
  readonly highlighted: ReadonlySet<string>
  readonly groups: readonly Group[]
  readonly actions: Actions
  readonly onFit: () => void
}

/** Ties of one family of a thing that are not drawn. */
export interface Group {
  readonly expansion: Expansion
  readonly name: string
  readonly count: number
}

/** Most ties whose verbs are written beside them. */
const mostNamedTies = 40

/** The drawing: every thing and tie an element with a role and a name. */
export function Graph(properties: Properties) {
  const { view, things, ties, fadedThings, fadedTies, highlighted, groups } = properties
  const { openThing, openTie, choose, toggle, hide, move, expand, aim } = properties.actions
  const svg = useRef<SVGSVGElement>(null)
  const world = useRef<SVGGElement>(null)
  const size = useSize(svg)
  const { places } = view
  useCamera(svg, world, size, view.camera, aim)
  const placeOf = useCallback((id: string) => places.get(id), [places])
  const onLasso = (outline: readonly Point[]) =>
    choose([...places].filter(([, place]) => isInside(place, outline)).map(([id]) => id))
  const { dragged, lasso, onGrab, handlers } = useGestures(world, placeOf, move, onLasso)
  const [thingStop, setThingStop] = useState<string>()
  const [tieStop, setTieStop] = useState<string>()

  const drawnThings = [...places].flatMap(([id, place]) => {
    const thing = things.get(id)
    return thing === undefined ? [] : [{ thing, place: dragged?.id === id ? dragged.place : place }]
  })
  const sharedNames = namesakes(drawnThings)
  const lanes = useMemo(() => lanesOf(ties), [ties])
  const order = useMemo(() => readingOrder(places), [places])
  const firstThing = thingStop !== undefined && places.has(thingStop) ? thingStop : order[0]
  const firstTie = ties.some(({ id }) => id === tieStop) ? tieStop : ties[0]?.id

  const onThingKey = useCallback(
    (event: KeyboardEvent, id: string) => {
      const key = event.key
      if (key === 'Enter') openThing(id)
      else if (key === ' ') toggle(id)
      else if (key === 'Delete') hide([id])
      else if (key === 'ArrowRight') focusMark('thing', order[(order.indexOf(id) + 1) % order.length] ?? id)
      else if (key === 'ArrowLeft') focusMark('thing', order.at(order.indexOf(id) - 1) ?? id)
      else if (key === 'ArrowDown' || key === 'ArrowUp') {
        const tie = ties.find(({ from, to }) => from.id === id || to.id === id)
        if (tie !== undefined) focusMark('tie', tie.id)
      } else return
      event.preventDefault()
    },
    [openThing, toggle, hide, order, ties],
  )
  const onTieKey = useCallback(
    (event: KeyboardEvent, tie: Tie) => {
      const index = ties.indexOf(tie)
      const key = event.key
      if (key === 'Enter' || key === ' ') openTie(tie.id)
      else if (key === 'ArrowRight') focusMark('tie', (ties[(index + 1) % ties.length] ?? tie).id)
      else if (key === 'ArrowLeft') focusMark('tie', (ties.at(index - 1) ?? tie).id)
      else if (key === 'ArrowUp') focusMark('thing', tie.from.id)
      else if (key === 'ArrowDown') focusMark('thing', tie.to.id)
      else return
      event.preventDefault()
    },
    [openTie, ties],
  )

  const { panel } = view
  const placeNow = (id: string) => (dragged?.id === id ? dragged.place : places.get(id))
  const groupBoxes = groups.map(({ expansion, count }, index) =>
    groupBox(placeNow(expansion.thing) ?? { x: 0, y: 0 }, index, count),
  )
  const verbs = ties.length <= mostNamedTies ? verbPlaces(ties, lanes, drawnThings, groupBoxes) : undefined
  const sight = sightOf(view.camera, size)
  const outside = [...places.values()].filter((place) => !isInSight(place, sight)).length
  return (
    <>
      <svg ref={svg} className="drawing" {...handlers}>
        <ArrowHead id="arrow" />
        <ArrowHead id="marked-arrow" isMarked />
        <g ref={world} className="world">
          <g role="group" aria-label="Ties">
            {ties.map((tie) => {
              const [from, to] = [placeNow(tie.from.id), placeNow(tie.to.id)]
              return from === undefined || to === undefined ? null : (
                <TieMark
                  key={tie.id}
                  {...{ tie, from, to }}
                  verbX={verbs?.get(tie.id)?.x}
                  verbY={verbs?.get(tie.id)?.y}
                  lane={lanes.get(tie.id) ?? 0}
                  isOpen={panel?.kind === 'tie' && panel.id === tie.id}
                  isHighlighted={highlighted.has(tie.id)}
                  isFaded={fadedTies.has(tie.id)}
                  isTabStop={tie.id === firstTie}
                  onOpen={openTie}
                  onKey={onTieKey}
                  onFocus={setTieStop}
                />
              )
            })}
          </g>
          <g role="group" aria-label="Things">
            {drawnThings.map(({ thing, place }) => (
              <ThingMark
                key={thing.id}
                {...{ thing, place, onGrab }}
                isNamesake={sharedNames.has(thing.name)}
                isChosen={view.chosen.includes(thing.id)}
                isOpen={panel?.kind === 'thing' && panel.id === thing.id}
                isFaded={fadedThings.has(thing.id)}
                isTabStop={thing.id === firstThing}
                onOpen={openThing}
                onChoose={toggle}
                onKey={onThingKey}
                onFocus={setThingStop}
              />
            ))}
          </g>
          {groups.map((group, index) => (
            <GroupMark
              key={Object.values(group.expansion).join(' ')}
              group={group}
              box={groupBoxes[index]}
              thing={things.get(group.expansion.thing)?.name ?? ''}
              onMore={() => expand(group.expansion.thing, group.expansion)}
            />
          ))}
          {lasso !== undefined && (
            <polygon className="lasso" points={lasso.map(({ x, y }) => `${x},${y}`).join(' ')} />
          )}
        </g>
      </svg>
      {outside > 0 && (
        <button type="button" className="outside" onClick={properties.onFit}>
          {counted(outside, 'thing')} outside: show all
        </button>
      )}
    </>
  )
}

interface GroupProperties {
  readonly group: Group
  readonly box: ReturnType<typeof groupBox> | undefined
  readonly thing: string
  readonly onMore: () => void
}

function GroupMark({ group, box, thing, onMore }: GroupProperties) {
  if (box === undefined) return null
  return (
    <g
      role="button"
      tabIndex={0}
      className="group"
      aria-label={`${thing} ${group.name}: ${group.count.toLocaleString('en')} more`}
      transform={`translate(${box.x},${box.y})`}
      onClick={onMore}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onMore()
      }}
    >
      <rect x={-box.width / 2} y={-box.height / 2} width={box.width} height={box.height} rx="10" />
      <text textAnchor="middle" dy="0.35em">
        {box.label}
      </text>
    </g>
  )
}

/** The ids of things from left to right, then from top to bottom. */
function readingOrder(places: ReadonlyMap<string, Point>): string[] {
  return [...places].sort(([, a], [, b]) => a.x - b.x || a.y - b.y).map(([id]) => id)
}
