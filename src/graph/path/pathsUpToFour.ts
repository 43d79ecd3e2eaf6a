import { count } from '../count.ts'
import { firstChains } from './chain.ts'
import { chainsOfOne } from './chainsOfOne.ts'
import { chainsOfThree } from './chainsOfThree.ts'
import { chainsOfTwo } from './chainsOfTwo.ts'
import { definePaths } from './definePaths.ts'
import type { PathValues } from './pathValues.ts'
import { strongestChainsOfFour } from './strongestChainsOfFour.ts'

const found = 'RETURN nodes, types, weight'

const ofFour = (values: PathValues) => `
      UNION ALL
      WITH shorter WHERE size(shorter) < $limit AND $longest >= 4
      ${strongestChainsOfFour(values)}
      ${found}`

/**
 * The chains between two things of up to $longest hops, four at most: of one and of two, and where these are fewer than $limit those of three,
 * and of four as far as none can be stronger. A past reading leaves those of four to pathsOfFour, which is asked where these are too few.
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
      ${values.reading === 'past' ? '' : ofFour(values)}
    }
    ${firstChains(values.reading)}`,
})
