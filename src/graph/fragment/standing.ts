import { vocabulary } from '../../domain/vocabulary.ts'
import { where } from './where.ts'
import type { Reading } from './reading.ts'
import { recorded } from './recorded.ts'

/**
 * A tie of an event of a data set names no statements: its records are never retracted and say the same of themselves, so the tie stands
 * from the first of them on, whose days it holds.
 */
export const isCoded = (tie: string) => `${tie}.statementIds IS NULL`

/** The positions of a tie's statements that are visible at the clocks, of a tie that held in the world at $validAt; the arrays make a look-up needless. */
export const positions = (tie: string) =>
  `i IN range(0, size(${tie}.statementIds) - 1)
    WHERE ${tie}.recordedAts[i] <= $knownAt AND ${tie}.retractedAts[i] > $knownAt
    AND ($validAt IS NULL OR (${tie}.saidBys[i] <= $validAt
      AND coalesce(${tie}.validFrom, '') <= $validAt AND coalesce(${tie}.validTo, '~') >= $validAt))`

/** The certainty of all that data sets say, as a rank. */
export const codedCertainty = vocabulary.certainty.indexOf('CERTAIN')

/** Stands for the depth of a certainty that no live statement of a tie has: beyond every number of the API. */
export const noDepth = 2 ** 31

/** The least depths of a live tie's statements, by the least certainty that they have (projectTies). */
export const leastDepths = (tie: string) =>
  `coalesce(${tie}.leastDepths, [${vocabulary.certainty.map(() => 0).join(', ')}])`

/** Ids of the records of the event of a tie that are visible at the clocks. */
export const recordIds = (tie: string, reading: Reading) => `COLLECT {
      WITH CASE type(${tie}) WHEN 'LOCATED_IN' THEN startNode(${tie}) ELSE endNode(${tie}) END AS codedEvent
      MATCH (codedEvent)<-[:RECORDS*0..1]-(record:Record) ${where(recorded('record', reading))}
      RETURN record.recordId ORDER BY record.recordId }`

/** Holds for a tie of the layer that the text reads; in a past reading for one that a visible statement asserts and that held in the world at $validAt. */
export const standing = (tie: string, reading: Reading) =>
  reading === 'present'
    ? 'true'
    : `(CASE WHEN ${isCoded(tie)} THEN ${recorded(tie, reading)} ELSE any(${positions(tie)}) END)`

/** Ids of the visible statements that assert a tie. */
export const carriers = (tie: string, reading: Reading) =>
  reading === 'present'
    ? `CASE WHEN ${isCoded(tie)} THEN ${recordIds(tie, reading)} ELSE ${tie}.carriers END`
    : `CASE WHEN ${isCoded(tie)} THEN ${recordIds(tie, reading)} ELSE [${positions(tie)} | ${tie}.statementIds[i]] END`

/** A number that grows with the certainty of the best visible statement that asserts a tie. */
export const bestCertainty = (tie: string, reading: Reading) =>
  reading === 'present'
    ? `size([depth IN ${leastDepths(tie)} WHERE depth < ${noDepth}])`
    : `CASE WHEN ${isCoded(tie)} THEN ${codedCertainty}
    ELSE reduce(best = -1, rank IN [${positions(tie)} | ${tie}.certainties[i]] | CASE WHEN rank > best THEN rank ELSE best END) END`
