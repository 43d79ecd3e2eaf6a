import { vocabulary } from '../../domain/vocabulary.ts'
import type { Relationship } from '../generated/graphql.ts'
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
  return (
    <details className="menu">
      <summary>Filters</summary>
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
        <label>
          Words passed on at most{' '}
          <select
            value={filters.maxDepth ?? ''}
            onChange={(event) =>
              onFilters({
                ...filters,
                maxDepth: event.target.value === '' ? undefined : Number(event.target.value),
              })
            }
          >
            <option value="">any number of times</option>
            <option value="0">never: the narrator of a source</option>
            <option value="1">once</option>
            <option value="2">twice</option>
          </select>
        </label>
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
    </details>
  )
}
