import type { Piece } from './piecesOf.ts'

/** Pieces of one group from the place `start` on. */
export interface Run {
  readonly start: number
  readonly pieces: readonly Piece[]
}

const mostNeighbours = 4

/** The parts of a group that are found as one word: up to four neighbours, and the group as a whole. */
export function runsOf(group: readonly Piece[]): Run[] {
  const runs = group.flatMap((_, start) =>
    Array.from({ length: Math.min(mostNeighbours, group.length - start) }, (_, more) => ({
      start,
      pieces: group.slice(start, start + more + 1),
    })),
  )
  return group.length > mostNeighbours ? [...runs, { start: 0, pieces: group }] : runs
}
