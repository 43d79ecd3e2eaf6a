import type { Reading } from '../fragment/reading.ts'
import { statementMap } from '../statement/statementMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'

/** The day by which statements are told newer and older: undated ones come first, then what is open at its beginning. */
const day = `coalesce(statement.saidSince, CASE WHEN statement.saidBy IS NULL THEN '' ELSE ' ' END)`

/** From rows of these names, `statement` and its `about`: the newest statements as `said`, with the stances that they take. */
export const newest = (names: string) => `
      WITH ${names}, statement, ${day} AS day, collect(about.stance) AS stances
      WITH ${names}, max(day) AS newest, collect({statement: statement, day: day, stances: stances}) AS all
      WITH ${names}, [each IN all WHERE each.day = newest] AS said
      WITH ${names}, said, reduce(taken = [], each IN said | taken + each.stances) AS stances`

/** A position's row as a map, from a bound `actor` and what `newest` found. */
export const positionMap = (reading: Reading) => `{
        actorReference: ${referenceMap('actor', reading)},
        stance: CASE WHEN all(stance IN stances WHERE stance = stances[0]) THEN stances[0] END,
        statements: COLLECT { UNWIND said AS each WITH each.statement AS statement ORDER BY statement.pageKey
          RETURN ${statementMap('statement', reading)} } }`
