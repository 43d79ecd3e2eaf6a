import type { Place } from './Place.ts'

/** A stretch of a text whose folded form differs from it. */
export interface FoldedPiece extends Place {
  readonly foldedStart: number
  readonly foldedEnd: number
}

/** The folded form of a text, and the map from its offsets to those of the text and back. */
export class FoldedText {
  readonly text: string
  readonly #pieces: readonly FoldedPiece[]

  /** `pieces` are in text order; what lies between them is the same in both. */
  constructor(text: string, pieces: readonly FoldedPiece[]) {
    this.text = text
    this.#pieces = pieces
  }

  /** The offset in the text at which a stretch of the folded form begins; undefined inside a piece. */
  startOf(folded: number): number | undefined {
    return offsetAfter(
      this.#last(({ foldedStart }) => foldedStart <= folded),
      folded,
    )
  }

  /** The offset in the text at which a stretch of the folded form ends, before any characters that show nothing; undefined inside a piece. */
  endOf(folded: number): number | undefined {
    return offsetAfter(
      this.#last(({ foldedStart }) => foldedStart < folded),
      folded,
    )
  }

  /** The offset in the folded form up to which it is that of the text before an offset; a piece that the offset cuts is left out. */
  before(offset: number): number {
    const piece = this.#last(({ start }) => start < offset)
    if (piece === undefined) return offset
    return piece.end <= offset ? piece.foldedEnd + offset - piece.end : piece.foldedStart
  }

  /** The offset in the folded form from which it is that of the text after an offset; a piece that the offset cuts is left out. */
  after(offset: number): number {
    const piece = this.#last(({ start }) => start < offset)
    return piece === undefined ? offset : piece.foldedEnd + Math.max(offset - piece.end, 0)
  }

  /** The last piece that meets a condition which no piece meets after one that does not. */
  #last(meets: (piece: FoldedPiece) => boolean): FoldedPiece | undefined {
    let [low, high] = [0, this.#pieces.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const piece = this.#pieces[middle]
      if (piece !== undefined && meets(piece)) low = middle + 1
      else high = middle
    }
    return this.#pieces[low - 1]
  }
}

function offsetAfter(piece: FoldedPiece | undefined, folded: number): number | undefined {
  if (piece === undefined) return folded
  if (piece.foldedEnd <= folded) return piece.end + folded - piece.foldedEnd
  return piece.foldedStart === folded ? piece.start : undefined
}
