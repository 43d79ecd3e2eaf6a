import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { heldStatement } from './heldStatement.ts'
import { heldStatementColumns } from './heldStatementColumns.ts'

/** Every version of the statements with the given content hashes, whatever seed holds them. */
export const heldStatementsByHash = defineCypher({
  name: 'heldStatementsByHash',
  kind: 'r',
  parameters: z.object({ hashes: z.array(z.string()) }),
  row: heldStatement,
  text: `
    MATCH (statement:Statement) WHERE statement.contentHash IN $hashes
    RETURN ${heldStatementColumns('statement')}`,
})
