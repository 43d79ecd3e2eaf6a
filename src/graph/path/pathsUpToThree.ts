import { count } from '../unit/count.ts'
import { firstChains, strongestChains } from './chain.ts'
import { chainsOfOne } from './chainsOfOne.ts'
import { chainsOfThree } from './chainsOfThree.ts'
import { chainsOfTwo } from './chainsOfTwo.ts'
import { definePaths } from './definePaths.ts'
import { nearAndFar } from './nearAndFar.ts'

const found = 'RETURN nodes, types, weight'

/** The chains between two things of up to $longest hops, three at most: of one and of two, and where these are fewer than $limit those of three. */
export const pathsUpToThree = definePaths('pathsUpToThree', {
  parameters: { longest: count },
  text: `
    ${nearAndFar}
    CALL (near, far) {
      CALL (near, far) {
        ${chainsOfOne}
        ${found}
        UNION ALL
        WITH near, far WHERE $longest >= 2
        ${chainsOfTwo}
        ${found}
      }
      ${strongestChains}
      RETURN collect([nodes, types, weight]) AS shorter
    }
    CALL (near, far, shorter) {
      UNWIND shorter AS chain
      RETURN chain[0] AS nodes, chain[1] AS types, chain[2] AS weight
      UNION ALL
      WITH near, far WHERE size(shorter) < $limit AND $longest >= 3
      ${chainsOfThree}
      ${strongestChains}
      ${found}
    }
    ${firstChains}`,
})
