import { ParleyError } from '../domain/ParleyError.ts'

/** Whether the database did not answer: what was sent to it may have been kept. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof ParleyError && error.code === 'GRAPH_UNAVAILABLE'
