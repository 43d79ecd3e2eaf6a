import { definePaths } from './definePaths.ts'
import { longPaths } from './longPaths.ts'

/** The chains of five hops between two things, if they are not too many. */
export const pathsOfFive = definePaths('pathsOfFive', {
  parameters: {},
  text: (values) => longPaths(5, values),
})
