import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { pathParameters } from './pathParameters.ts'

/** A chain from one end to the other: the ids of the things along it, and the types of the ties between them. */
const chainRow = z.object({ ids: z.array(z.string()), types: z.array(z.enum(vocabulary.tie)) })

/** Declares a unit that finds chains between two things as the graph is now; pathHops reads what is along them. */
export const definePaths = <Own extends z.ZodRawShape>(
  name: string,
  { text, parameters }: { readonly text: string; readonly parameters: Own },
) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({ ...pathParameters, ...parameters }),
    row: chainRow,
    text,
  })
