import type { Viewer } from './Viewer.ts'

/** The viewer of a request without a token. */
export const anonymous: Viewer = { name: null, role: 'reader', agent: false }
