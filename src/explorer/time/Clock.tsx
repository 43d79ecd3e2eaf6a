import { useId } from 'react'
import { PushButton } from '../PushButton.tsx'
import { dayNumber, dayOfNumber } from './days.ts'
import type { Moment } from './Moment.ts'

interface Properties {
  readonly name: string
  readonly meaning: string
  readonly moments: readonly Moment[]
  /** The calendar day at which the clock stands; undefined where it is off. */
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
}

const bins = 40

/** One clock: a slider over the days of the drawing, with a histogram of what they hold. */
export function Clock({ name, meaning, moments, day, onDay }: Properties) {
  const id = useId()
  const days = moments.map((moment) => moment.day)
  const standing = day === undefined ? undefined : dayNumber(day)
  const [first, last] = rangeOf(standing === undefined ? days : [...days, standing])
  // One stop beyond the last day: the clock is off.
  const off = last + 1
  return (
    <div className="clock">
      <label htmlFor={id} title={meaning}>
        {name}
      </label>
      <Histogram days={days} first={first} last={last} until={standing ?? last} />
      <input
        id={id}
        type="range"
        min={first}
        max={off}
        value={standing ?? off}
        aria-label={name}
        aria-valuetext={day ?? `off, ${dayOfNumber(last)}`}
        disabled={moments.length === 0 && day === undefined}
        onChange={(event) => {
          const number = Number(event.target.value)
          onDay(number >= off ? undefined : dayOfNumber(number))
        }}
      />
      <output htmlFor={id}>{day ?? 'off'}</output>
      <PushButton isOff={day === undefined} onPush={() => onDay(undefined)}>
        Take off<span className="hidden"> {name}</span>
      </PushButton>
    </div>
  )
}

/** The days that a slider covers: one more before the first, where nothing was so yet. */
function rangeOf(days: readonly number[]): [number, number] {
  const today = dayNumber(new Date().toISOString())
  if (days.length === 0) return [today - 1, today]
  return [Math.min(...days) - 1, Math.max(...days)]
}

interface HistogramProperties {
  readonly days: readonly number[]
  readonly first: number
  readonly last: number
  readonly until: number
}

function Histogram({ days, first, last, until }: HistogramProperties) {
  const width = (last - first + 1) / bins
  const counts = Array.from<number>({ length: bins }).fill(0)
  for (const day of days) {
    const bin = Math.min(bins - 1, Math.floor((day - first) / width))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const most = Math.max(1, ...counts)
  return (
    <svg className="histogram" viewBox={`0 0 ${bins} 20`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, bin) => (
        <rect
          key={bin}
          className={first + bin * width <= until ? 'in' : 'out'}
          x={bin}
          width="0.9"
          y={20 - (20 * count) / most}
          height={(20 * count) / most}
        />
      ))}
    </svg>
  )
}
