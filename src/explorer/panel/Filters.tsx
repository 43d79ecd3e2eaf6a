import { vocabulary } from '../../domain/vocabulary.ts'
import type { Relationship } from '../generated/graphql.ts'
import { Menu } from '../Menu.tsx'
import type { Filters as FilterValues } from '../view/View.ts'
import { familyName } from '../words/familyName.ts'

interface Properties {
  readonly filters: FilterValues
  readonly onFilters: (filters: FilterValues) => void
}

const relationships = vocabulary.tie

/** Conditions on the ties that are drawn: one statement of a tie has to meet all of them. */
export function Filters({ filters, onFilters }: Properties) {
  const shown: readonly Relationship[] = filters.relationships ?? relationships
  const toggle = (name: Relationship) => {
    const next = shown.includes(name) ? shown.filter((one) => one !== name) : [...shown, name]
    onFilters({ ...filters, relationships: next.length === relationships.length ? undefined : next })
  }
  const isOn = Object.values(filters).some((value) => value !== undefined)
  return (
    <Menu name={isOn ? 'Filters (on)' : 'Filters'}>
      <div className="sheet">
        <label>
          Certainty at least{' '}
          <select
            value={filters.minCertainty ?? ''}
            onChange={(event) =>
              onFilters({
                ...filters,
                minCertainty: vocabulary.certainty.find((word) => word === event.target.value),
              })
            }
          >
            <option value="">any</option>
            {vocabulary.certainty.slice(1).map((certainty) => (
              <option key={certainty}>{certainty}</option>
            ))}
          </select>
        </label>
        <Times
          name="Words passed on at least"
          options={{ '': 'any number of times', 1: 'once: reported speech', 2: 'twice: hearsay' }}
          value={filters.minDepth}
          onValue={(minDepth) => onFilters({ ...filters, minDepth })}
        />
        <Times
          name="Words passed on at most"
          options={{ '': 'any number of times', 0: 'never: the narrator of a source', 1: 'once', 2: 'twice' }}
          value={filters.maxDepth}
          onValue={(maxDepth) => onFilters({ ...filters, maxDepth })}
        />
        <fieldset>
          <legend>Ties</legend>
          {relationships.map((name) => (
            <label key={name}>
              <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} />
              {familyName({ relationship: name, direction: 'FORWARD' })}
            </label>
          ))}
        </fieldset>
      </div>
    </Menu>
  )
}

interface TimesProperties {
  readonly name: string
  /** Words for each number; the empty one sets no condition. */
  readonly options: Readonly<Record<string, string>>
  readonly value: number | undefined
  readonly onValue: (value: number | undefined) => void
}

function Times({ name, options, value, onValue }: TimesProperties) {
  return (
    <label>
      {name}{' '}
      <select
        value={value ?? ''}
        onChange={(event) => onValue(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        {Object.entries(options)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([times, words]) => (
            <option key={times} value={times}>
              {words}
            </option>
          ))}
      </select>
    </label>
  )
}
