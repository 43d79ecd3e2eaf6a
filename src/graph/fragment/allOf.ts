/** Joins conditions; leaves out those that always hold. */
export const allOf = (...conditions: readonly string[]): string =>
  conditions.filter((condition) => condition !== 'true').join(' AND ') || 'true'
