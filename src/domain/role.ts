/** The roles of those who ask, each of which may do all that the ones before it may. */
export const roles = ['reader', 'proposer', 'curator', 'admin'] as const

export type Role = (typeof roles)[number]
