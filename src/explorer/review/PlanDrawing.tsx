import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tiesAmong } from '../asking/tiesAmong.ts'
import type { PlannedItem } from '../asking/types.ts'
import { ArrowHead } from '../drawing/ArrowHead.tsx'
import { labelLines } from '../drawing/labelLines.ts'
import { lanesOf } from '../drawing/lanesOf.ts'
import { shapeOf } from '../drawing/shapeOf.ts'
import { tieCurve } from '../drawing/tieCurve.ts'
import { tidied } from '../view/tidied.ts'
import { tieWords } from '../words/tieWords.ts'
import { mostPlanned, plannedGraph, tieId } from './plannedGraph.ts'

/** Room around the outermost things, for their names. */
const margin = 90
const origin = { x: 0, y: 0 }

/** A drawing of the things and ties that a plan asserts. What is new has the word beside it, and thicker lines. */
export function PlanDrawing({ items }: { readonly items: readonly PlannedItem[] }) {
  const { things, ties, thingCount } = useMemo(() => plannedGraph(items), [items])
  const known = things.filter(({ isNew }) => !isNew).map(({ id }) => id)
  const { data, isFetching } = useQuery({
    queryKey: ['tiesAmong', known],
    queryFn: ({ signal }) => tiesAmong(known, null, signal),
    enabled: known.length > 1,
  })
  const places = useMemo(
    () =>
      tidied(
        new Map(things.map(({ id }) => [id, origin])),
        ties.map(({ from, to }) => [from.id, to.id]),
      ),
    [things, ties],
  )
  if (things.length === 0 || isFetching) return null
  const there = new Set(data?.ties.map(tieId))
  const lanes = lanesOf(ties)
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  const [width, height] = [Math.max(...xs) + margin - left, Math.max(...ys) + margin - top]
  return (
    <details className="preview" open>
      <summary>Preview</summary>
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        role="group"
        aria-label="Preview"
        className="plan-drawing"
      >
        <ArrowHead id="planned-arrow" />
        {ties.map((tie) => {
          const [from, to] = [places.get(tie.from.id) ?? origin, places.get(tie.to.id) ?? origin]
          const { path, middle } = tieCurve(from, to, lanes.get(tie.id) ?? 0)
          const isNew = !there.has(tie.id)
          const words = `${tie.from.name} ${tieWords(tie)} ${tie.to.name}`
          return (
            <g
              key={tie.id}
              role="img"
              className={isNew ? 'planned new' : 'planned'}
              aria-label={newly(words, isNew)}
            >
              <path className="line" d={path} markerEnd="url(#planned-arrow)" />
              <text className="verb" textAnchor="middle" x={middle.x} y={middle.y - 5}>
                {newly(tieWords(tie), isNew)}
              </text>
            </g>
          )
        })}
        {things.map(({ id, name, isNew }) => {
          const { x, y } = places.get(id) ?? origin
          return (
            <g
              key={id}
              role="img"
              className={isNew ? 'planned new' : 'planned'}
              aria-label={newly(name, isNew)}
              transform={`translate(${x},${y})`}
            >
              <path className="shape" d={shapeOf('')} />
              {isNew && (
                <text textAnchor="middle" dy="0.35em">
                  new
                </text>
              )}
              <text className="label" textAnchor="middle" y="36">
                {labelLines(name).map((line, index) => (
                  <tspan key={index} x="0" dy={index === 0 ? 0 : '1.15em'}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          )
        })}
      </svg>
      {thingCount > mostPlanned && (
        <p className="quiet">
          The first {mostPlanned} of {thingCount.toLocaleString('en')} things are drawn.
        </p>
      )}
    </details>
  )
}

function newly(words: string, isNew: boolean): string {
  return isNew ? `${words}, new` : words
}
