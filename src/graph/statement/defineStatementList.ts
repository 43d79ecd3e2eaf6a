import { z } from 'zod'
import { defineGrouping, type Grouping } from '../defineGrouping.ts'
import { defineList, type List } from '../defineList.ts'
import { allOf } from '../fragment/allOf.ts'
import { statementFilter } from './statementFilter.ts'
import { statementKeys } from './statementKeys.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

interface StatementListDefinition<Parameters extends z.ZodRawShape> {
  readonly name: string
  readonly parameters: Parameters
  /** Binds `node`; `ids` holds the keys of the group. */
  readonly match: string
  /** What makes the match the group's own; left out where it is the whole label. */
  readonly anchor?: string
  readonly repeats?: boolean
}

type Parameters<P extends z.ZodRawShape> = P & typeof statementFilter.parameters

/** A list of statements as the graph is now, and their counts by key; `pastStatements` lists them as of another moment. */
export interface StatementList<P extends z.ZodRawShape> extends List<
  Parameters<P>,
  typeof statementRow,
  z.ZodNull
> {
  readonly grouped: Grouping<Parameters<P>>
}

/** Declares a list of statements, in order of time. */
export function defineStatementList<P extends z.ZodRawShape>(
  list: StatementListDefinition<P>,
): StatementList<P> {
  const { name, match, anchor = 'true', repeats = false } = list
  const shared = {
    reading: 'present' as const,
    parameters: { ...list.parameters, ...statementFilter.parameters },
    match,
    where: allOf(anchor, statementFilter.where('present')),
    repeats,
  }
  return {
    ...defineList({
      ...shared,
      name,
      anchored: list.anchor !== undefined,
      row: statementRow,
      projection: statementMap('node'),
      edge: z.null(),
    }),
    grouped: defineGrouping({ ...shared, name: `${name}.grouped`, keys: statementKeys }),
  }
}
