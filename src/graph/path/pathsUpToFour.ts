import { count } from '../count.ts'
import { firstChains } from './chain.ts'
import { chainsOfOne } from './chainsOfOne.ts'
import { chainsOfThree } from './chainsOfThree.ts'
import { chainsOfTwo } from './chainsOfTwo.ts'
import { definePaths } from './definePaths.ts'
import { strongestChainsOfFour } from './strongestChainsOfFour.ts'

const found = 'RETURN nodes, types, weight'

/**
 * The chains between two things of up to $longest hops, four at most: of one and of two, and where these are fewer than $limit those of three,
 * and of four as far as none can be stronger.
 */
export const pathsUpToFour = definePaths('pathsUpToFour', {
  parameters: { longest: count },
  text: (values) => `
    CALL () {
      ${chainsOfOne(values)}
      ${found}
      UNION ALL
      WITH * WHERE $longest >= 2
      ${chainsOfTwo(values)}
      ${found}
    }
    WITH collect([nodes, types, weight]) AS shorter
    CALL (shorter) {
      UNWIND shorter AS chain
      RETURN chain[0] AS nodes, chain[1] AS types, chain[2] AS weight
      UNION ALL
      WITH shorter WHERE size(shorter) < $limit AND $longest >= 3
      ${chainsOfThree(values)}
      ${found}
      UNION ALL
      WITH shorter WHERE size(shorter) < $limit AND $longest >= 4
      ${strongestChainsOfFour(values)}
      ${found}
    }
    ${firstChains(values.reading)}`,
})
