import { firstChains, step } from './chain.ts'
import { definePaths } from './definePaths.ts'
import { halfChains } from './halfChains.ts'
import { firstOfHalves } from './joinHalves.ts'
import { nearAndFar } from './nearAndFar.ts'

const ends = ['near', 'far']

/** The chains of four hops between two things: halves of two hops from either end that meet in the middle. */
export const pathsOfFour = definePaths('pathsOfFour', {
  parameters: {},
  text: `
    ${nearAndFar}
    ${step({ start: 'near', tie: 'tie1', node: 'node1' }, { kept: ends, visited: ends })}
    WITH DISTINCT near, far, node1
    ${step({ start: 'node1', tie: 'tie2', node: 'middle' }, { kept: ends, visited: [...ends, 'node1'] })}
    WITH DISTINCT near, far, middle
    ${halfChains}
    ${firstOfHalves}
    MATCH (from:Node {id: $from}) MATCH (to:Node {id: $to})
    WITH [from, one[1], middle, other[1], to] AS nodes, [one[2], one[3], other[3], other[2]] AS types, weight
    ${firstChains}`,
})
