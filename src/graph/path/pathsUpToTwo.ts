import { z } from 'zod'
import { chainsOfOne } from './chainsOfOne.ts'
import { chainsOfTwo } from './chainsOfTwo.ts'
import { defineShortPaths } from './defineShortPaths.ts'

/** The chains of one or two hops between two things. */
export const pathsUpToTwo = defineShortPaths('pathsUpToTwo', 2, {
  shorter: () => chainsOfOne,
  longer: chainsOfTwo,
  /** Both ends as one key (domain/pageKey). */
  parameters: { pair: z.string() },
})
