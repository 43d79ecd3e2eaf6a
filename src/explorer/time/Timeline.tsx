import { useRef, useState, type PointerEvent } from 'react'
import { PushButton } from '../PushButton.tsx'
import { useSize } from '../drawing/useSize.ts'
import type { View } from '../view/View.ts'
import { dayNumber, dayOfNumber } from './days.ts'
import type { Moment } from './Moment.ts'
import type { Moments } from './momentsOf.ts'

interface Properties {
  readonly moments: Moments
  readonly days: View['days']
  readonly onDays: (days: View['days']) => void
  readonly onOpen: (moment: Moment) => void
}

const [height, margin] = [50, 78]

/** A timeline in two lanes, what happened and what was said; a brush on it filters the drawing. Empty, it keeps its height: the drawing stays where it is. */
export function Timeline({ moments, days, onDays, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  const { width } = useSize(svg)
  const [brush, setBrush] = useState<[number, number]>()
  const all = [...moments.happened, ...moments.said].map(({ day }) => day)
  const isEmpty = all.length === 0
  const [first, last] = isEmpty ? [0, 0] : [Math.min(...all), Math.max(...all)]
  const span = Math.max(1, last - first)
  const xOf = (day: number) => margin + ((day - first) / span) * (width - 2 * margin)
  const dayAt = (event: PointerEvent) => {
    const x = event.clientX - (svg.current?.getBoundingClientRect().left ?? 0)
    return Math.round(first + ((x - margin) / (width - 2 * margin)) * span)
  }
  const shown =
    brush ?? (days === undefined ? undefined : ([dayNumber(days.from), dayNumber(days.to)] as const))
  const onPointerUp = () => {
    if (brush === undefined) return
    setBrush(undefined)
    const [from, to] = [Math.min(...brush), Math.max(...brush)]
    if (from < to) onDays({ from: dayOfNumber(from), to: dayOfNumber(to) })
  }
  const lanes = [
    { name: 'happened', title: 'Events', items: moments.happened, y: 15 },
    { name: 'said', title: 'Statements', items: moments.said, y: 37 },
  ]
  return (
    <section className="timeline" aria-label="Timeline">
      <svg
        ref={svg}
        height={height}
        aria-hidden="true"
        onPointerDown={(event) => !isEmpty && setBrush([dayAt(event), dayAt(event)])}
        onPointerMove={(event) => brush !== undefined && setBrush([brush[0], dayAt(event)])}
        onPointerUp={onPointerUp}
      >
        {shown !== undefined && (
          <rect
            className="brush"
            x={xOf(Math.min(...shown))}
            width={Math.max(2, Math.abs(xOf(shown[1]) - xOf(shown[0])))}
            y="0"
            height={height}
          />
        )}
        {lanes.map(({ name, title, items, y }) => (
          <g key={name} className={name}>
            <text x={0} y={y + 4}>
              {title}
            </text>
            <line x1={margin} x2={width - margin} y1={y} y2={y} />
            {items.map((moment, index) => (
              <circle key={index} cx={xOf(moment.day)} cy={y} r="5" onClick={() => onOpen(moment)}>
                <title>{`${dayOfNumber(moment.day)}: ${moment.name}`}</title>
              </circle>
            ))}
          </g>
        ))}
      </svg>
      <p className="row">
        <span className="lanes">
          {isEmpty ? 'Nothing dated is drawn.' : `From ${dayOfNumber(first)} to ${dayOfNumber(last)}.`}
        </span>
        <Day
          name="From"
          day={days?.from ?? ''}
          onDay={(from) => onDays(between(from, days?.to ?? dayOfNumber(last)))}
        />
        <Day
          name="To"
          day={days?.to ?? ''}
          onDay={(to) => onDays(between(days?.from ?? dayOfNumber(first), to))}
        />
        <PushButton isOff={days === undefined} onPush={() => onDays(undefined)}>
          All days
        </PushButton>
      </p>
    </section>
  )
}

function Day({ name, day, onDay }: { name: string; day: string; onDay: (day: string) => void }) {
  return (
    <label>
      {name} <input type="date" value={day} onChange={(event) => onDay(event.target.value)} />
    </label>
  )
}

function between(from: string, to: string): View['days'] {
  return from === '' || to === '' || from > to ? undefined : { from, to }
}
