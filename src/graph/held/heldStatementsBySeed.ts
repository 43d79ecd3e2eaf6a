import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { heldStatement } from './heldStatement.ts'
import { heldStatementColumns } from './heldStatementColumns.ts'

/** Every version of every statement that a seed ever held. */
export const heldStatementsBySeed = defineCypher({
  name: 'heldStatementsBySeed',
  kind: 'r',
  parameters: z.object({ seed: z.string() }),
  row: heldStatement,
  text: `
    MATCH (statement:Node {seed: $seed}) WHERE statement:Statement
    RETURN ${heldStatementColumns('statement')}`,
})
