import { ParleyError } from '../../domain/ParleyError.ts'

/** A place in an order as an opaque cursor. */
export function encodeCursor(place: string, order: string): string {
  return Buffer.from(JSON.stringify([order, place])).toString('base64url')
}

/** The place that a cursor of this order means, or INVALID_CURSOR. */
export function decodeCursor(cursor: string, order: string, argument = 'after'): string {
  const content = parseJson(Buffer.from(cursor, 'base64url').toString())
  if (
    Array.isArray(content) &&
    content.length === 2 &&
    content[0] === order &&
    typeof content[1] === 'string' &&
    // The decoder skips what is no letter of its alphabet.
    encodeCursor(content[1], order) === cursor
  ) {
    return content[1]
  }
  throw invalidCursor(argument)
}

/** What a cursor that does not fit is answered with. */
export function invalidCursor(argument = 'after'): ParleyError {
  return new ParleyError(
    'INVALID_CURSOR',
    `The cursor in "${argument}" was not made by this connection in this order. Take ${argument === 'after' ? 'endCursor of its previous page' : 'startCursor of its next page'}, or leave "${argument}" out.`,
  )
}

/** What a JSON text holds; undefined where it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
