import { chainsOfThree } from './chainsOfThree.ts'
import { defineShortPaths } from './defineShortPaths.ts'
import { strongestChainsOfFour } from './strongestChainsOfFour.ts'

/** The chains of three hops between two things, and of four as far as none can be stronger. */
export const pathsUpToFour = defineShortPaths('pathsUpToFour', 4, {
  shorter: chainsOfThree,
  longer: strongestChainsOfFour,
  parameters: {},
})
