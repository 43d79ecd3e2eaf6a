/** Parts a key's parts: no id, date or folded name holds it. */
export const keySeparator = '\t'

/** Stands in place of the separator after every key that begins with a part: the next character. */
export const afterKey = String.fromCharCode(keySeparator.charCodeAt(0) + 1)

/** Stands for a missing day, after every real one: what has no date comes last in an ascending list. */
const undated = '~'

/** The key that orders things in time: first day, then last day, then id; undated last. */
export function timeKey(time: { earliest: string | null; latest: string | null } | null, id: string): string {
  return [time?.earliest ?? undated, time?.latest ?? undated, id].join(keySeparator)
}

/** The key that orders things by name: the folded name, then the id. */
export function nameKey(foldedName: string, id: string): string {
  return [foldedName, id].join(keySeparator)
}

/**
 * The key of an event in the list of what it is tied to: whose list it is, which kind of event, and its place in the order. A list of one
 * kind so reads none of the other.
 */
export function keyWithin(owner: string, kind: string, pageKey: string): string {
  return [owner, kind, pageKey].join(keySeparator)
}

/** Two things as one key, whichever is named first. */
export function pairOf(one: string, other: string): string {
  return (one < other ? [one, other] : [other, one]).join(keySeparator)
}
