import { ParleyError } from '../../domain/ParleyError.ts'

/** Tells that the database did not answer: it may have kept what was sent to it. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof ParleyError && error.code === 'GRAPH_UNAVAILABLE'
