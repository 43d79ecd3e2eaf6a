/** Joins conditions; leaves out those that always hold. */
export const allOf = (...conditions: readonly string[]): string =>
  conditions.filter((condition) => condition !== 'true').join(' AND ') || 'true'

/** A WHERE of these conditions; nothing where all of them always hold. */
export const where = (...conditions: readonly string[]): string => {
  const all = allOf(...conditions)
  return all === 'true' ? '' : `WHERE ${all}`
}
