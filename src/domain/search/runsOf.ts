import type { Piece } from './piecesOf.ts'

/** Pieces of one group from the place `start` on. */
export interface Run {
  readonly start: number
  readonly pieces: readonly Piece[]
}

const mostNeighbours = 4
const longestWhole = 12

/** The parts of a group that are found as one word: up to four neighbours, and the whole of a group that is no sentence. */
export function runsOf(group: readonly Piece[]): Run[] {
  const runs = group.flatMap((_, start) =>
    Array.from({ length: Math.min(mostNeighbours, group.length - start) }, (_, more) => ({
      start,
      pieces: group.slice(start, start + more + 1),
    })),
  )
  return group.length > mostNeighbours && group.length <= longestWhole
    ? [...runs, { start: 0, pieces: group }]
    : runs
}
