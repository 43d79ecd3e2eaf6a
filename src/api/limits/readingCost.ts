import type { ComplexityEstimatorArgs } from 'graphql-query-complexity'

type Selection = Pick<ComplexityEstimatorArgs, 'type' | 'field' | 'args'>

/** Costs of reading, in hundredths of a page of 100 events: the time that each took against that of the page (docs/adr/0054). */
const wholeGraph = 400
const neighbourhood = 50
const groups = 2_000
const neighbours = 500
const brokers = 1_500
/** Most of it is sent: a kept text may have two million bytes. */
const text = 1_000
const pathsByLongest = { upToTwo: 500, upToFour: 4_000, upToSix: 8_000 }

/** The cost of what a field reads beside what it answers with. */
export function readingCost({ type, field, args }: Selection): number {
  switch (field.name) {
    case 'text':
      return type.name === 'Source' ? text : 0
    case 'context':
      return neighbourhood
    case 'statementCounts':
    case 'eventCounts':
      return groups
    case 'tieFamilies':
      return neighbourhood
    case 'neighbours':
      return neighbours
    case 'brokers':
      return brokers
    case 'paths':
      return pathsCost(Number((args as Record<string, unknown>)['maxHops']))
    default:
      return 0
  }
}

/** The cost of reading a list to its end: at the root that of all there is, elsewhere that of one thing. */
export function scanCost({ type }: Selection): number {
  return type.name === 'Query' ? wholeGraph : neighbourhood
}

function pathsCost(maxHops: number): number {
  if (maxHops <= 2) return pathsByLongest.upToTwo
  return maxHops <= 4 ? pathsByLongest.upToFour : pathsByLongest.upToSix
}
