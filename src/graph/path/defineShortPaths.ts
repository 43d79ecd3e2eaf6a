import type { z } from 'zod'
import { count } from '../count.ts'
import { firstChains } from './chain.ts'
import { definePaths } from './definePaths.ts'
import type { PathValues } from './pathValues.ts'

type Chains = Readonly<Record<'shorter' | 'longer', (values: PathValues) => string>>

/** Declares the unit that finds chains of two lengths at once, the longer ones only where $longest lets it. */
export const defineShortPaths = <Own extends z.ZodRawShape>(
  name: string,
  length: number,
  { shorter, longer, parameters }: Chains & { readonly parameters: Own },
) =>
  definePaths(name, {
    parameters: { ...parameters, longest: count },
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
