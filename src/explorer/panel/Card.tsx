import { useQuery } from '@tanstack/react-query'
import { asOfView } from '../asking/asOfView.ts'
import { ThingCard } from '../asking/operations/cards.ts'
import { questionOf } from '../asking/questionOf.ts'
import type { Card as CardData, Thing } from '../asking/types.ts'
import { useFamilies, type CountedFamily } from '../asking/useFamilies.ts'
import type { Actions } from '../useActions.ts'
import type { View } from '../view/View.ts'
import { counted } from '../words/counted.ts'
import { familyName, type Family } from '../words/familyName.ts'
import { spanWords } from '../words/spanWords.ts'
import { typeName } from '../words/typeName.ts'
import { Claims } from './Claims.tsx'
import { Positions } from './Positions.tsx'
import { Trouble } from './Trouble.tsx'

interface Properties {
  readonly id: string
  readonly view: View
  readonly things: ReadonlyMap<string, Thing>
  readonly actions: Actions
}

/** The card of a thing: what it is, what is claimed of it, and its families of ties with their counts. */
export function Card({ id, view, things, actions }: Properties) {
  const { data, error } = useQuery(questionOf(ThingCard, { id, asOf: asOfView(view) }))
  const card = data?.node
  const families = useFamilies([id], view).get(id)
  if (error !== null) return <Trouble error={error} />
  if (card === undefined) return <p className="quiet">Reading …</p>
  if (card === null) return <p>The graph does not show this thing at the moment that the clocks name.</p>
  if (!('name' in card)) return <p>This is no thing of the world.</p>

  const isChosen = view.chosen.includes(id)
  const [other, ...others] = view.chosen.filter((one) => one !== id)
  const end = others.length === 0 ? things.get(other ?? '') : undefined
  return (
    <>
      <h2>{card.name}</h2>
      <Facts card={card} />
      <p className="row">
        <button type="button" aria-pressed={isChosen} onClick={() => actions.toggle(id)}>
          {isChosen ? 'Chosen' : 'Choose'}
        </button>
        {end === undefined ? (
          <button type="button" onClick={() => actions.beginPath(id)}>
            Path to …
          </button>
        ) : (
          <button type="button" onClick={() => actions.openPath(end.id, id)}>
            Path to {end.name}
          </button>
        )}
      </p>
      <Families
        families={families}
        expanded={view.expanded.filter(({ thing }) => thing === id)}
        onExpand={(family) => actions.expand(id, family)}
        onCollapse={(family) => actions.collapse(id, family)}
      />
      {'claims' in card && <Claims claims={card.claims} onStatements={actions.openStatements} />}
      {'positions' in card && <Positions positions={card.positions} onStatements={actions.openStatements} />}
      <ul className="counts">
        {'statementsAbout' in card && card.statementsAbout.totalCount > 0 && (
          <li>
            <button type="button" className="link" onClick={() => actions.find({ subjects: [id] })}>
              {counted(card.statementsAbout.totalCount, 'statement')} about {card.name}
            </button>
          </li>
        )}
        {'statements' in card && 'totalCount' in card.statements && card.statements.totalCount > 0 && (
          <li>
            <button type="button" className="link" onClick={() => actions.find({ speakers: [id] })}>
              {counted(card.statements.totalCount, 'statement')} by {card.name}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}

function Facts({ card }: { readonly card: Extract<CardData, { name: string }> }) {
  const facts: [string, string | null | undefined][] = [
    ['Type', typeName(card.__typename)],
    ['Status', 'status' in card ? card.status : undefined],
    ['Time', 'time' in card ? spanWords(card.time) : undefined],
    ['Place', 'place' in card ? card.place?.name : undefined],
    ['Also known as', card.aliases.join(', ')],
    ['Remark', card.description],
    ['Coded as', 'coding' in card && card.coding != null ? codingWords(card.coding) : undefined],
  ]
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value != null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function codingWords({ scheme, code, label }: { scheme: string; code?: string | null; label: string }) {
  return `${label} (${[scheme, code].filter(Boolean).join(' ')})`
}

interface FamiliesProperties {
  /** Undefined until they are counted. */
  readonly families: readonly CountedFamily[] | undefined
  readonly expanded: readonly Family[]
  readonly onExpand: (family: Family) => void
  readonly onCollapse: (family: Family) => void
}

function Families({ families, expanded, onExpand, onCollapse }: FamiliesProperties) {
  if (families === undefined) return <p className="quiet">Counting ties …</p>
  if (families.length === 0) return <p className="quiet">Nothing is tied to it.</p>
  return (
    <section aria-label="Ties">
      <h3>Ties</h3>
      <ul className="families">
        {families.map((family) => {
          const name = familyName(family)
          const isExpanded = expanded.some((one) => familyName(one) === name)
          return (
            <li key={`${family.relationship} ${family.direction} ${family.role ?? ''}`}>
              <button type="button" onClick={() => onExpand(family)}>
                Expand {name} ({family.hasMore && 'more than '}
                {family.count.toLocaleString('en')})
              </button>
              {isExpanded && (
                <button type="button" className="link" onClick={() => onCollapse(family)}>
                  Collapse {name}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
