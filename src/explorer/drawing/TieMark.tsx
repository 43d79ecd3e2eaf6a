import { memo, type KeyboardEvent } from 'react'
import type { Tie } from '../asking/types.ts'
import type { Point } from '../view/View.ts'
import { tieName } from '../words/tieName.ts'
import { strokeOf } from './strokeOf.ts'
import { tieCurve } from './tieCurve.ts'
import { verbOf } from './verbPlaces.ts'

interface Properties {
  readonly tie: Tie
  readonly from: Point
  readonly to: Point
  readonly lane: number
  readonly isOpen: boolean
  readonly isHighlighted: boolean
  readonly isFaded: boolean
  /** Place of the verb; undefined where it is not written. */
  readonly verbX: number | undefined
  readonly verbY: number | undefined
  readonly isTabStop: boolean
  readonly onOpen: (id: string) => void
  readonly onKey: (event: KeyboardEvent, tie: Tie) => void
  readonly onFocus: (id: string) => void
}

/** A tie of the drawing: its line says how certain it is, and how far its words travelled. */
export const TieMark = memo(function TieMark(properties: Properties) {
  const { tie, from, to, lane, isOpen, isHighlighted, isFaded, isTabStop, verbX, verbY } = properties
  const { onOpen, onKey, onFocus } = properties
  const { path, middle } = tieCurve(from, to, lane)
  const { width, dashes } = strokeOf(tie)
  const classes = ['tie', isOpen && 'open', isHighlighted && 'highlighted', isFaded && 'faded']
  const depth = tie.attributionDepth
  return (
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      className={classes.filter(Boolean).join(' ')}
      data-tie={tie.id}
      aria-label={tieName(tie)}
      onClick={() => onOpen(tie.id)}
      onKeyDown={(event) => onKey(event, tie)}
      onFocus={() => onFocus(tie.id)}
    >
      <title>{tieName(tie)}</title>
      <path className="reach" d={path} />
      <path
        className="line"
        d={path}
        strokeWidth={width}
        strokeDasharray={dashes}
        markerEnd={isOpen || isHighlighted ? 'url(#marked-arrow)' : 'url(#arrow)'}
      />
      {depth > 1 && (
        <g className="hearsay" transform={`translate(${middle.x.toFixed(1)},${middle.y.toFixed(1)})`}>
          <circle r="8" />
          <text textAnchor="middle" dy="0.35em">
            {depth}
          </text>
        </g>
      )}
      {verbX !== undefined && verbY !== undefined && (
        <text className="verb" textAnchor="middle" x={verbX.toFixed(1)} y={verbY.toFixed(1)}>
          {verbOf(tie)}
        </text>
      )}
    </g>
  )
})
