import { tieOfKey } from '../domain/tieOfKey.ts'
import type { Run } from '../graph/Graph.ts'
import { standingEvents } from '../graph/held/standingEvents.ts'
import { standingTies } from '../graph/held/standingTies.ts'
import { statementWords } from '../graph/held/statementWords.ts'
import type { CodedStatement } from '../load/codeStatements.ts'
import type { LoadPlan } from '../load/planLoad.ts'

interface Standing {
  readonly events: ReadonlyMap<string, (typeof standingEvents)['row']['_output']>
  readonly ties: ReadonlyMap<string, (typeof standingTies)['row']['_output']>
}

type Words = (typeof statementWords)['row']['_output']

const nothing: Standing = { events: new Map(), ties: new Map() }

/** Records what a load changes in a graph, and says it in words. */
export class GraphChange {
  #plan: LoadPlan | undefined
  #before = nothing
  #after = nothing
  #words = new Map<string, Words>()

  /** The units that it reads with. */
  readonly units = [standingEvents, standingTies, statementWords]

  /** Reads within the transaction of a load what stands before and after it. */
  readonly inspect = async (run: Run, plan: LoadPlan, moment: 'before' | 'after'): Promise<void> => {
    const standing = await standingOf(run, plan)
    if (moment === 'before') this.#before = standing
    else {
      this.#after = standing
      this.#plan = plan
      const linked = added(plan).flatMap(({ coded }) => coded.links.map(({ to }) => plan.ids.get(to) ?? to))
      const ids = [...added(plan), ...plan.retracted].map(({ id }) => id)
      const words = await run(statementWords, { ids: [...new Set([...ids, ...linked])] })
      this.#words = new Map(words.map((row) => [row.id, row]))
    }
  }

  /** Says what the graph knows after the load that it did not know before, a sentence a line. */
  lines(): string[] {
    const plan = this.#plan
    if (plan === undefined) return []
    return [
      ...this.#things(plan),
      ...this.#events(plan),
      ...this.#ties(plan),
      ...this.#links(plan),
      ...this.#retractions(plan),
    ]
  }

  #things({ things, sources, conditions }: LoadPlan): string[] {
    return [
      ...things.map(({ id, properties: { type, name } }) => `${id}: ${type} "${name}"`),
      ...sources.map(({ id, properties: { title } }) => `${id}: Source "${title}"`),
      ...conditions.map(({ id, properties: { trigger } }) => `${id}: Condition "${trigger}"`),
    ]
  }

  #events(plan: LoadPlan): string[] {
    const ids = [...new Set([...this.#before.events.keys(), ...this.#after.events.keys()])].sort()
    return ids.flatMap((id) => {
      const [before, after] = [this.#before.events.get(id), this.#after.events.get(id)]
      const carried = (aspect: string) => this.#carriedBy(plan, ({ about }) => saysOf(about, id, aspect))
      const change = (
        what: string,
        was: string | null = null,
        is: string | null = null,
        aspect = 'STATUS',
      ) => (was === is ? [] : [`${what}: ${was ?? 'unknown'} → ${is ?? 'unknown'}${carried(aspect)}`])
      return [
        ...change(id, before?.status, after?.status),
        ...change(`${id}, date`, before?.time, after?.time, 'DATE'),
      ]
    })
  }

  #ties(plan: LoadPlan): string[] {
    const keys = [...new Set([...this.#before.ties.keys(), ...this.#after.ties.keys()])].sort()
    return keys.flatMap((key) => {
      const [before, after] = [this.#before.ties.get(key), this.#after.ties.get(key)]
      const carried = this.#carriedBy(plan, ({ asserts }) => asserts.includes(key))
      const tie = tieInWords(key)
      if (after === undefined) return [`no longer: ${tie}`]
      if (before === undefined) return [`${tie}${carried}`]
      return carried === '' ? [] : [`${tie}: said before, and now also${carried.replace(', carried', '')}`]
    })
  }

  #links(plan: LoadPlan): string[] {
    return added(plan).flatMap(({ id, coded }) =>
      coded.links.map(
        ({ type, aspect, to }) =>
          `${this.#quoted(id)} ${type} ${this.#quoted(plan.ids.get(to) ?? to)} (${aspect})`,
      ),
    )
  }

  #retractions({ retracted, statements }: LoadPlan): string[] {
    const recoded = new Set(statements.map(({ coded }) => coded.hash))
    return retracted
      .filter(({ contentHash }) => !recoded.has(contentHash))
      .map(({ id }) => `no longer said: ${this.#quoted(id)}`)
  }

  /** The new statements that carry something, in words. */
  #carriedBy(plan: LoadPlan, carries: (coded: CodedStatement) => boolean): string {
    const carriers = added(plan).filter(({ coded }) => coded.polarity === 'AFFIRMED' && carries(coded))
    return carriers.length === 0
      ? ''
      : `, carried by ${carriers.map(({ id }) => this.#quoted(id)).join(' and ')}`
  }

  #quoted(id: string): string {
    const words = this.#words.get(id)
    return words === undefined ? id : `"${words.text}" (${words.speaker})`
  }
}

const added = ({ statements }: LoadPlan) => statements.filter(({ isNew }) => isNew)

const saysOf = (about: CodedStatement['about'], event: string, said: string) =>
  about.some(({ subject, aspect }) => subject === event && aspect === said)

/** Reads of a plan's events and ties those that stand. */
async function standingOf(run: Run, plan: LoadPlan): Promise<Standing> {
  const events = [
    ...added(plan).flatMap(({ coded }) => coded.about.map(({ subject }) => subject)),
    ...plan.retracted.flatMap((version) => version.events),
  ]
  const ties = [
    ...added(plan).flatMap(({ coded }) => coded.asserts),
    ...plan.retracted.flatMap(({ asserts }) => asserts),
  ]
  const eventRows = await run(standingEvents, { ids: [...new Set(events)] })
  const tieRows = await run(standingTies, { keys: [...new Set(ties)] })
  return {
    events: new Map(eventRows.map((row) => [row.id, row])),
    ties: new Map(tieRows.map((row) => [row.key, row])),
  }
}

function tieInWords(key: string): string {
  const { tie, from, to, role, title } = tieOfKey(key)
  const detail = [role, title].filter((part) => part !== undefined).join(', ')
  return `${from} ${tie} ${to}${detail === '' ? '' : ` (${detail})`}`
}
