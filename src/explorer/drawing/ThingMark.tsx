import { memo, type KeyboardEvent, type PointerEvent } from 'react'
import type { Thing } from '../asking/types.ts'
import type { Point } from '../view/View.ts'
import { thingName } from '../words/thingName.ts'
import { labelOf } from './labelOf.ts'
import { outlineOf } from './outlineOf.ts'
import { shapeOf } from './shapeOf.ts'

interface Properties {
  readonly thing: Thing
  readonly place: Point
  /** True where others of the drawing have its name. */
  readonly isNamesake: boolean
  readonly isChosen: boolean
  readonly isOpen: boolean
  /** True where the moment or the days do not show it. */
  readonly isFaded: boolean
  readonly isTabStop: boolean
  readonly onOpen: (id: string) => void
  /** Adds it to the choice, or takes it away. */
  readonly onChoose: (id: string) => void
  readonly onKey: (event: KeyboardEvent, id: string) => void
  readonly onFocus: (id: string) => void
  readonly onGrab: (event: PointerEvent<SVGGElement>, id: string) => void
}

/** A thing of the drawing: its shape says the type, its outline the status. */
export const ThingMark = memo(function ThingMark(properties: Properties) {
  const { thing, place, isNamesake, isChosen, isOpen, isFaded, isTabStop } = properties
  const { onOpen, onChoose, onKey, onFocus, onGrab } = properties
  const dashes = outlineOf(thing)
  const [status, time] = 'status' in thing ? [thing.status, thing.time?.edtf] : []
  const remarks = [
    status,
    time,
    isChosen ? 'chosen' : undefined,
    isFaded ? 'not shown by the clocks' : undefined,
  ]
  const classes = ['thing', thing.__typename, isChosen && 'chosen', isOpen && 'open', isFaded && 'faded']
  return (
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      className={classes.filter(Boolean).join(' ')}
      data-thing={thing.id}
      aria-label={thingName(thing)}
      aria-description={remarks.filter(Boolean).join(', ') || undefined}
      aria-pressed={isChosen}
      transform={`translate(${place.x},${place.y})`}
      onClick={({ shiftKey, ctrlKey, metaKey }) =>
        shiftKey || ctrlKey || metaKey ? onChoose(thing.id) : onOpen(thing.id)
      }
      onKeyDown={(event) => onKey(event, thing.id)}
      onFocus={() => onFocus(thing.id)}
      onPointerDown={(event) => onGrab(event, thing.id)}
    >
      <title>{[thing.name, time].filter(Boolean).join(', ')}</title>
      <circle className="ring" r="31" />
      <circle className="halo" r="26" />
      <path className="shape" d={shapeOf(thing.__typename)} strokeDasharray={dashes} />
      <text className="label" aria-hidden="true" textAnchor="middle" y="41">
        {labelOf(thing, isNamesake).map((line, index) => (
          <tspan key={index} x="0" dy={index === 0 ? 0 : '1.15em'}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </g>
  )
})
