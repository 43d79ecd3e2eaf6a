import { count } from '../count.ts'
import { firstChains } from './chain.ts'
import { definePaths } from './definePaths.ts'
import type { PathValues } from './pathValues.ts'

/** Declares the unit that finds chains of two lengths at once, the longer ones only where $longest lets it. */
export const defineShortPaths = (
  name: string,
  length: number,
  { shorter, longer }: Record<'shorter' | 'longer', (values: PathValues) => string>,
) =>
  definePaths(name, {
    parameters: { longest: count },
    text: (values) => `
      CALL () {
        ${shorter(values)}
        RETURN nodes, types, weight
        UNION ALL
        WITH * WHERE $longest >= ${length}
        ${longer(values)}
        RETURN nodes, types, weight
      }
      ${firstChains}`,
  })
