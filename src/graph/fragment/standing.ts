import { vocabulary } from '../../domain/vocabulary.ts'
import type { Reading } from './reading.ts'
import { recorded } from './recorded.ts'

/**
 * A tie of an event of a data set names no statements: its records are never retracted and say the same of themselves, so the tie stands
 * from the first of them on, whose days it holds.
 */
export const isCoded = (tie: string) => `${tie}.statementIds IS NULL`

/**
 * The positions of a tie's statements that are visible at the clocks; the arrays make a look-up needless. A past reading has none of a
 * tie that did not hold in the world at $validAt.
 */
export const positions = (tie: string, reading: Reading) =>
  `i IN range(0, size(${tie}.statementIds) - 1)
    WHERE ${tie}.recordedAts[i] <= $knownAt AND ${tie}.retractedAts[i] > $knownAt${reading === 'present' ? '' : saidAndValid(tie)}`

const saidAndValid = (tie: string) => `
    AND ($validAt IS NULL OR (${tie}.saidBys[i] <= $validAt
      AND coalesce(${tie}.validFrom, '') <= $validAt AND coalesce(${tie}.validTo, '~') >= $validAt))`

/** The certainty of all that data sets say, as a rank. */
export const codedCertainty = vocabulary.certainty.indexOf('CERTAIN')

/** Ids of the records of the event of a tie that are visible at the clocks. */
export const recordIds = (tie: string, reading: Reading) => `COLLECT {
      WITH CASE type(${tie}) WHEN 'LOCATED_IN' THEN startNode(${tie}) ELSE endNode(${tie}) END AS codedEvent
      MATCH (codedEvent)<-[:RECORDS*0..1]-(record:Record) WHERE ${recorded('record', reading)}
      RETURN record.recordId ORDER BY record.recordId }`

/** Holds for a tie that at least one visible statement asserts and, in a past reading, that held in the world at $validAt. */
export const standing = (tie: string, reading: Reading = 'past') =>
  `(CASE WHEN ${isCoded(tie)} THEN ${recorded(tie, reading)} ELSE any(${positions(tie, reading)}) END)`

/** Ids of the visible statements that assert a tie. */
export const carriers = (tie: string, reading: Reading = 'past') =>
  `CASE WHEN ${isCoded(tie)} THEN ${recordIds(tie, reading)} ELSE [${positions(tie, reading)} | ${tie}.statementIds[i]] END`

/** The certainty rank of the best visible statement that asserts a tie, -1 where none does. */
export const bestCertainty = (tie: string, reading: Reading) =>
  `CASE WHEN ${isCoded(tie)} THEN ${codedCertainty}
    ELSE reduce(best = -1, rank IN [${positions(tie, reading)} | ${tie}.certainties[i]] | CASE WHEN rank > best THEN rank ELSE best END) END`
