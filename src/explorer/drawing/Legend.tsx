import { Menu } from '../Menu.tsx'
import { typeName } from '../words/typeName.ts'
import { legendKeys } from './legendKeys.ts'
import { outlineOf } from './outlineOf.ts'
import { shapeOf } from './shapeOf.ts'
import { strokeOf } from './strokeOf.ts'

const types = [
  'Person',
  'Organization',
  'State',
  'UnnamedActor',
  'UnclassifiedActor',
  'Meeting',
  'Action',
  'MeetingSeries',
  'Place',
  'Topic',
]
const lines: readonly [string, string, number][] = [
  ['certain, by the narrator', 'CERTAIN', 0],
  ['probable', 'PROBABLE', 0],
  ['possible', 'POSSIBLE', 0],
  ['the speaker does not commit', 'UNKNOWN', 0],
  ['reported speech', 'CERTAIN', 1],
  ['passed on twice or more, with the number', 'CERTAIN', 2],
]
const outlines: readonly [string, string][] = [
  ['held or ongoing', 'HELD'],
  ['scheduled or proposed', 'SCHEDULED'],
  ['hypothetical', 'HYPOTHETICAL'],
  ['cancelled', 'CANCELLED'],
]

/** The meaning of shapes, outlines and lines. */
export function Legend() {
  return (
    <Menu name="Legend">
      <div className="sheet legend" tabIndex={0}>
        <ul>
          {types.map((type) => (
            <li key={type} data-key={legendKeys.type(type)}>
              <svg viewBox="-28 -28 56 56" aria-hidden="true">
                <g className={`thing ${type}`}>
                  <path
                    className="shape"
                    d={shapeOf(type)}
                    strokeDasharray={outlineOf({ __typename: type })}
                  />
                </g>
              </svg>
              {typeName(type)}
            </li>
          ))}
        </ul>
        <p>The outline of an event: its status.</p>
        <ul>
          {outlines.map(([name, status]) => (
            <li key={name} data-key={legendKeys.outline(status)}>
              <svg viewBox="-28 -28 56 56" aria-hidden="true">
                <g className="thing Meeting">
                  <path
                    className="shape"
                    d={shapeOf('Meeting')}
                    strokeDasharray={outlineOf({ __typename: 'Meeting', status })}
                  />
                </g>
              </svg>
              {name}
            </li>
          ))}
        </ul>
        <p>The line of a tie: how firmly it is said, and how far the words travelled.</p>
        <ul>
          {lines.map(([name, certainty, depth]) => {
            const { width, dashes } = strokeOf({ certainty, attributionDepth: depth })
            return (
              <li key={name} data-key={legendKeys.line(certainty, depth)}>
                <svg viewBox="0 0 56 20" aria-hidden="true" className="tie">
                  <path className="line" d="M2,10H54" strokeWidth={width} strokeDasharray={dashes} />
                  {depth > 1 && (
                    <g className="hearsay" transform="translate(28,10)">
                      <circle r="8" />
                      <text textAnchor="middle" dy="0.35em">
                        2
                      </text>
                    </g>
                  )}
                </svg>
                {name}
              </li>
            )
          })}
          <li data-key={legendKeys.marked}>
            <svg viewBox="0 0 56 20" aria-hidden="true" className="tie highlighted">
              <path className="line" d="M2,10H54" strokeWidth="3" />
            </svg>
            on the chosen path, or the open tie
          </li>
        </ul>
      </div>
    </Menu>
  )
}
