import { vocabulary } from '../../domain/vocabulary.ts'
import { recorded } from './recorded.ts'

/**
 * A tie of an event of a data set names no statements: its records are never retracted and say the same of themselves, so the tie stands
 * from the first of them on, whose days it holds.
 */
export const isCoded = (tie: string) => `${tie}.statementIds IS NULL`

/** Holds for a tie that held in the world at $validAt. */
export const held = (tie: string) =>
  `($validAt IS NULL OR (coalesce(${tie}.validFrom, '') <= $validAt AND coalesce(${tie}.validTo, '~') >= $validAt))`

/** The positions of a tie's statements that are visible at the clocks; the arrays make a look-up needless. */
export const positions = (tie: string) =>
  `i IN range(0, size(${tie}.statementIds) - 1)
    WHERE ${tie}.recordedAts[i] <= $knownAt AND ${tie}.retractedAts[i] > $knownAt
      AND ($validAt IS NULL OR ${tie}.saidBys[i] <= $validAt)`

/** The certainty of all that data sets say, as a rank. */
export const codedCertainty = vocabulary.certainty.indexOf('CERTAIN')

/** Ids of the records of the event of a tie that are visible at the clocks. */
export const recordIds = (tie: string) => `COLLECT {
      WITH CASE type(${tie}) WHEN 'LOCATED_IN' THEN startNode(${tie}) ELSE endNode(${tie}) END AS codedEvent
      MATCH (codedEvent)<-[:RECORDS*0..1]-(record:Record) WHERE ${recorded('record')}
      RETURN record.recordId ORDER BY record.recordId }`

/** Holds for a tie that at least one visible statement asserts, and that held in the world at $validAt. */
export const standing = (tie: string) =>
  `(CASE WHEN ${isCoded(tie)} THEN ${recorded(tie)} ELSE any(${positions(tie)}) AND ${held(tie)} END)`

/** Ids of the visible statements that assert a tie. */
export const carriers = (tie: string) =>
  `CASE WHEN ${isCoded(tie)} THEN ${recordIds(tie)} ELSE [${positions(tie)} | ${tie}.statementIds[i]] END`

/** The certainty rank of the best visible statement that asserts a tie, -1 where none does. */
export const bestCertainty = (tie: string) =>
  `CASE WHEN ${isCoded(tie)} THEN ${codedCertainty}
    ELSE reduce(best = -1, rank IN [${positions(tie)} | ${tie}.certainties[i]] | CASE WHEN rank > best THEN rank ELSE best END) END`
