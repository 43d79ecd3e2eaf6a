import { definePaths } from './definePaths.ts'
import { longPaths } from './longPaths.ts'

/** The chains of six hops between two things, if they are not too many. */
export const pathsOfSix = definePaths('pathsOfSix', {
  parameters: {},
  text: (values) => longPaths(6, values),
})
