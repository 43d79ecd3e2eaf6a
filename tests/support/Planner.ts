import neo4j, { type Driver, type Plan, type QueryResult, type ResultSummary } from 'neo4j-driver'
import type { z } from 'zod'
import type { Cypher } from '../../src/graph/unit/defineCypher.ts'
import { testLogin } from './testLogin.ts'

type Unit = Cypher<z.ZodObject, z.ZodObject>
type Profile = Exclude<ResultSummary['profile'], false>

/** One step of a plan. */
export interface Operator {
  readonly name: string
  readonly details: string
  /** The names of the operators below it that have none below themselves: where its rows come from. */
  readonly leaves: readonly string[]
}

/** A plan, what the database has to say of it, and whether it reads (r) or writes (rw, w). */
export interface PlanReport {
  readonly type: string
  readonly notices: readonly string[]
  readonly operators: readonly Operator[]
}

/** Asks the planner of the test's Neo4j about units. */
export class Planner {
  readonly #driver: Driver
  readonly #database: string

  constructor() {
    const { uri, username, password, database } = testLogin()
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
    this.#database = database
  }

  /** What EXPLAIN says of a unit, with every parameter that the unit declares and no other. */
  async explain(unit: Unit): Promise<PlanReport> {
    const parameters = Object.fromEntries(Object.keys(unit.parameters.shape).map((name) => [name, null]))
    const { summary } = await this.#run(`EXPLAIN ${unit.text}`, { given: parameters })
    return reportOf(summary, summary.plan)
  }

  /** What PROFILE says of a unit that is run with these parameters: its plan, the database hits that it cost, and its records. */
  async profile(
    unit: Unit,
    parameters: object,
  ): Promise<PlanReport & Pick<QueryResult, 'records'> & { hits: number }> {
    const { summary, records } = await this.#run(`PROFILE ${unit.text}`, {
      given: unit.parameters.parse(parameters),
    })
    return {
      ...reportOf(summary, summary.profile),
      records,
      hits: summary.profile === false ? 0 : hitsOf(summary.profile),
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #run(text: string, parameters: object): Promise<QueryResult> {
    const session = this.#driver.session({ database: this.#database })
    try {
      return await session.run(text, parameters)
    } finally {
      await session.close()
    }
  }
}

function reportOf({ queryType, gqlStatusObjects }: ResultSummary, plan: Plan | false): PlanReport {
  if (plan === false) throw new Error('the database sent no plan')
  const notices = gqlStatusObjects.filter(({ gqlStatus }) => !['00000', '00001', '02000'].includes(gqlStatus))
  return {
    type: queryType,
    notices: notices.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`),
    operators: operatorsOf(plan),
  }
}

function operatorsOf(plan: Plan): Operator[] {
  const details = (plan.arguments as { Details?: string }).Details ?? ''
  return [{ name: nameOf(plan), details, leaves: leavesOf(plan) }, ...plan.children.flatMap(operatorsOf)]
}

function leavesOf(plan: Plan): string[] {
  return plan.children.length === 0 ? [nameOf(plan)] : plan.children.flatMap(leavesOf)
}

function nameOf(plan: Plan): string {
  return plan.operatorType.replace(/@.*/, '')
}

function hitsOf(plan: Profile): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
}
