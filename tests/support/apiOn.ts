import type { Graph } from '../../src/graph/Graph.ts'
import { answerOf, loggedFailures, type Answer } from './answerOf.ts'

/** The API on a graph, in the few verbs that tests speak. */
export interface Api {
  /** The data of an operation that has to succeed whole. */
  ask: (query: string, variables?: object) => Promise<Record<string, unknown>>
  /** The whole answer, errors and all. */
  answer: (query: string, variables?: object) => Promise<Answer>
  /** The code that an operation is refused with. */
  refusal: (query: string, variables?: object) => Promise<string | undefined>
}

/** The API on a graph. */
export function apiOn(graph: () => Graph): Api {
  const answer = (query: string, variables?: object) => answerOf(graph(), query, variables)
  return {
    answer,
    ask: async (query, variables) => {
      const { data, errors } = await answer(query, variables)
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2) + loggedFailures())
      if (data == null) throw new Error('The operation has no data.')
      return data
    },
    refusal: async (query, variables) => {
      const { codes, errors } = await answer(query, variables)
      if (new Set(codes).size > 1) throw new Error(JSON.stringify(errors))
      return codes[0]
    },
  }
}
