import type { PlannedItem } from '../asking/types.ts'
import { Fact } from '../panel/Fact.tsx'
import { formWords } from '../words/statementWords.ts'
import { tieWords } from '../words/tieWords.ts'
import { itemWords } from './itemWords.ts'
import { plannedName } from './plannedName.ts'

interface Properties {
  readonly item: PlannedItem
  readonly isChosen: boolean
  /** True of a statement of speech that is made for its record. */
  readonly isMade: boolean
  /** True where the reviewer leaves its record out. */
  readonly isLeftOut: boolean
  /** True where it depends on what is left out. */
  readonly isLeftOutToo: boolean
  readonly onChoose: () => void
  readonly onLeaveOut: () => void
}

/** One record of a proposal: what it would do, and how its statement is coded. */
export function ItemArticle({
  item,
  isChosen,
  isMade,
  isLeftOut,
  isLeftOutToo,
  onChoose,
  onLeaveOut,
}: Properties) {
  const { record, action, statement, thing } = item
  const isOut = isLeftOut || isLeftOutToo
  return (
    <article className={['item', isChosen && 'chosen', isOut && 'out'].filter(Boolean).join(' ')}>
      <div className="row">
        <button type="button" className="link" aria-pressed={isChosen} data-item="" onClick={onChoose}>
          <span className="state">{action}</span> {itemWords(item)}
        </button>
        {thing?.isNew === true && <span className="state">new</span>}
      </div>
      <div className="row">
        <span className="quiet">{originWords(item, isMade)}</span>
        {!isMade && (
          <label className="row">
            <input
              type="checkbox"
              aria-label={`Leave out ${record}`}
              checked={isLeftOut}
              onChange={() => {
                onChoose()
                onLeaveOut()
              }}
            />
            Leave out
          </label>
        )}
        {isLeftOutToo && (isMade || !isLeftOut) && <strong>left out with it</strong>}
      </div>
      {statement?.coding != null && <Coding coding={statement.coding} />}
    </article>
  )
}

/** The id of the record, in words where that is the id of a statement or of another record. */
function originWords({ record, action }: PlannedItem, isMade: boolean): string {
  if (isMade) return `made for ${record}`
  return action === 'RETRACT' ? 'statement in the graph' : record
}

type Coded = NonNullable<NonNullable<PlannedItem['statement']>['coding']>

function Coding({ coding }: { readonly coding: Coded }) {
  const { speaker, namedSource, spans, speechAct, form, certainty, polarity, reporter, about, asserts } =
    coding
  return (
    <dl className="facts">
      <Fact name="Said by">{plannedName(speaker)}</Fact>
      <Fact name="Form">
        {formWords(form)}, {speechAct}
      </Fact>
      <Fact name="Certainty">
        {certainty}
        {polarity === 'NEGATED' && ', says that it is not so'}
      </Fact>
      <Fact name="Reported by">{reporter == null ? undefined : plannedName(reporter)}</Fact>
      <Fact name="Source">
        {plannedName(namedSource)},{' '}
        {spans.map(({ start, end }) => `characters ${start} to ${end}`).join('; ')}
      </Fact>
      <Fact name="About">
        {listOf(
          about.map(({ thing, aspect, status, stance }) =>
            [plannedName(thing), aspect, status, stance].filter(Boolean).join(', '),
          ),
        )}
      </Fact>
      <Fact name="Ties">
        {listOf(asserts.map((tie) => `${plannedName(tie.from)} ${tieWords(tie)} ${plannedName(tie.to)}`))}
      </Fact>
    </dl>
  )
}

function listOf(words: readonly string[]) {
  if (words.length === 0) return undefined
  return (
    <ul>
      {words.map((one, index) => (
        <li key={index}>{one}</li>
      ))}
    </ul>
  )
}
