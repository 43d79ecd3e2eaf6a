import { farFuture } from '../../src/domain/farFuture.ts'
import { vocabulary, type Word } from '../../src/domain/vocabulary.ts'
import { plainSayings, type PlainSaying } from './plainSayings.ts'
import { runCypher } from './runCypher.ts'

/** The clocks of a question, as src/graph/unit/clocks.ts has them: an instant, and a day or null. */
export interface MemoryClocks {
  readonly knownAt: string
  readonly validAt: string | null
}

export interface MemoryThing {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly code: string | null
  readonly recordedAt: string
}

export interface MemoryStatement {
  readonly id: string
  readonly speaker: string
  readonly source: string
  readonly text: string
  readonly speechAct: Word<'speechAct'>
  readonly certainty: Word<'certainty'>
  readonly polarity: Word<'polarity'>
  readonly form: Word<'form'>
  readonly attributionDepth: number
  /** The days between which it can have been said. */
  readonly saidSince: string | null
  readonly saidBy: string | null
  readonly recordedAt: string
  readonly retractedAt: string
  readonly asserts: readonly string[]
  readonly about: readonly MemorySubject[]
}

export interface MemorySubject {
  readonly thing: string
  readonly aspect: Word<'aspect'>
  readonly status: Word<'eventStatus'> | null
  readonly stance: Word<'stance'> | null
  readonly timeEdtf: string | null
  readonly timeEarliest: string | null
  readonly timeLatest: string | null
}

export interface MemoryTie {
  readonly type: Word<'tie'>
  readonly from: string
  readonly to: string
  readonly role: Word<'role'> | null
  readonly title: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** The statements that assert it, whenever they stood. */
  readonly statements: readonly MemoryStatement[]
}

/** What one statement does to another. */
export interface MemoryLink {
  readonly type: Word<'linkType'>
  readonly aspect: Word<'aspect'>
  readonly from: string
  readonly to: string
}

/**
 * The graph of the test held in memory, and the rules of the model applied to it in the plainest way: what the answers of
 * the graph are compared with. Ties are taken from what each statement asserts, not from what the graph made of it.
 */
export class MemoryGraph {
  readonly things: ReadonlyMap<string, MemoryThing>
  readonly statements: ReadonlyMap<string, MemoryStatement>
  readonly ties: readonly MemoryTie[]
  /** The sources that each source cites itself. */
  readonly cites: ReadonlyMap<string, readonly string[]>
  readonly #links: readonly MemoryLink[]
  readonly #linksAt = new Map<string, MemoryLink[]>()
  readonly #aboutEvent = new Map<string, MemoryStatement[]>()

  constructor(
    things: MemoryThing[],
    statements: MemoryStatement[],
    ends: (Omit<MemoryTie, 'statements'> & { key: string })[],
    links: MemoryLink[],
    citing: { source: string; cites: string[] }[],
  ) {
    this.#links = links
    this.cites = new Map(citing.map(({ source, cites }) => [source, cites]))
    this.things = new Map(things.map((thing) => [thing.id, thing]))
    this.statements = new Map(statements.map((statement) => [statement.id, statement]))
    const asserting = new Map<string, MemoryStatement[]>()
    for (const statement of statements) {
      for (const key of statement.asserts) asserting.set(key, [...(asserting.get(key) ?? []), statement])
    }
    this.ties = ends.map(({ key, ...tie }) => ({ ...tie, statements: asserting.get(key) ?? [] }))
    for (const statement of statements) {
      for (const thing of new Set(statement.about.map((subject) => subject.thing))) {
        this.#aboutEvent.set(thing, [...(this.#aboutEvent.get(thing) ?? []), statement])
      }
    }
  }

  /** Everything that the database of the test holds now. */
  static async read(): Promise<MemoryGraph> {
    const things = await runCypher(
      `MATCH (n:Node) WHERE n:Actor OR n:Event OR n:Place OR n:Topic OR n:MeetingSeries
       RETURN n.id AS id, n.type AS type, n.name AS name, n.code AS code, n.recordedAt AS recordedAt`,
    )
    const statements = await runCypher(
      `MATCH (a:Actor)-[:MADE]->(s:Statement)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(source:Source)
       WITH DISTINCT a, s, source
       RETURN s.id AS id, a.id AS speaker, source.id AS source, s.text AS text, s.speechAct AS speechAct, s.certainty AS certainty,
         s.polarity AS polarity, s.form AS form, s.attributionDepth AS attributionDepth, s.recordedAt AS recordedAt, s.retractedAt AS retractedAt,
         coalesce(s.asserts, []) AS asserts,
         {id: s.id, earliest: s.saidEarliest, latest: s.saidLatest, published: {earliest: source.publishedEarliest,
           latest: source.publishedLatest}, reporter: head([(s)<-[:REPORTS]-(r) WHERE r.retractedAt >= s.retractedAt | r.id])} AS saying,
         [(s)-[r:ABOUT]->(t) | {thing: t.id, aspect: r.aspect, status: r.status, stance: r.stance, timeEdtf: r.timeEdtf,
           timeEarliest: r.timeEarliest, timeLatest: r.timeLatest}] AS about`,
    )
    const ties = await runCypher(
      `MATCH (a)-[r:${vocabulary.tie.join('|')}]->(b)
       RETURN r.key AS key, type(r) AS type, a.id AS from, b.id AS to, r.role AS role, r.title AS title,
         r.validFrom AS validFrom, r.validTo AS validTo`,
    )
    const links = await runCypher(
      `MATCH (a:Statement)-[r:${vocabulary.linkType.join('|')}]->(b:Statement)
       RETURN type(r) AS type, r.aspect AS aspect, a.id AS from, b.id AS to`,
    )
    const citing = await runCypher(
      'MATCH (a:Source) RETURN a.id AS source, [(a)-[:CITES]->(b:Source) | b.id] AS cites',
    )
    const days = plainSayings(statements.map(({ saying }) => saying as PlainSaying))
    const dated = statements.map((statement) => {
      const said = days.get(String(statement['id']))
      return { ...statement, saidSince: said?.earliest ?? null, saidBy: said?.latest ?? null }
    })
    return new MemoryGraph(things as never, dated as never, ties as never, links as never, citing as never)
  }

  thing(id: string): MemoryThing {
    const thing = this.things.get(id)
    if (thing === undefined) throw new Error(`no thing ${id}`)
    return thing
  }

  isEvent(id: string): boolean {
    return (vocabulary.eventKind as readonly string[]).includes(this.thing(id).type)
  }

  /** Whether the graph knew a statement at the clocks, and it had been said. */
  visible(statement: MemoryStatement, { knownAt, validAt }: MemoryClocks): boolean {
    return (
      statement.recordedAt <= knownAt &&
      statement.retractedAt > knownAt &&
      (validAt === null || (statement.saidBy !== null && statement.saidBy <= validAt))
    )
  }

  /** The visible statements of a tie, none where it did not hold in the world at validAt. */
  carriers(tie: MemoryTie, clocks: MemoryClocks): MemoryStatement[] {
    const { validAt } = clocks
    const held = validAt === null || ((tie.validFrom ?? '') <= validAt && (tie.validTo ?? '~') >= validAt)
    return held ? tie.statements.filter((statement) => this.visible(statement, clocks)) : []
  }

  /** The visible statements about a thing. */
  about(thing: string, clocks: MemoryClocks): MemoryStatement[] {
    return (this.#aboutEvent.get(thing) ?? []).filter((statement) => this.visible(statement, clocks))
  }

  /** The links between two statements that are both visible. */
  linksAt(clocks: MemoryClocks): readonly MemoryLink[] {
    const moment = `${clocks.knownAt} ${clocks.validAt ?? ''}`
    const known = this.#linksAt.get(moment)
    if (known !== undefined) return known
    const shows = (id: string) => {
      const statement = this.statements.get(id)
      return statement !== undefined && this.visible(statement, clocks)
    }
    const links = this.#links.filter(({ from, to }) => shows(from) && shows(to))
    this.#linksAt.set(moment, links)
    return links
  }

  status(event: string, clocks: MemoryClocks): Word<'eventStatus'> | null {
    return this.#decided(event, 'STATUS', clocks)?.status ?? null
  }

  time(event: string, clocks: MemoryClocks): { earliest: string | null; latest: string | null } | null {
    const said = this.#decided(event, 'DATE', clocks)
    return said === undefined ? null : { earliest: said.timeEarliest, latest: said.timeLatest }
  }

  #decided(event: string, aspect: Word<'aspect'>, clocks: MemoryClocks): MemorySubject | undefined {
    const [first] = this.about(event, clocks)
      .filter(
        ({ polarity, about }) =>
          polarity === 'AFFIRMED' && about.some((each) => each.thing === event && each.aspect === aspect),
      )
      .sort(
        (a, b) =>
          rank(b) - rank(a) ||
          compare(b.saidSince ?? '', a.saidSince ?? '') ||
          compare(b.saidBy ?? '', a.saidBy ?? '') ||
          a.attributionDepth - b.attributionDepth ||
          compare(a.id, b.id),
      )
    return first?.about.find((each) => each.thing === event && each.aspect === aspect)
  }
}

/** How certain a speaker is, from 0. */
export function rank(statement: MemoryStatement): number {
  return vocabulary.certainty.indexOf(statement.certainty)
}

/** The order of two texts by their code points, as the database has it. */
export function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The clocks of a question without asOf. */
export const presently: MemoryClocks = { knownAt: farFuture.replace('9999', '9998'), validAt: null }
