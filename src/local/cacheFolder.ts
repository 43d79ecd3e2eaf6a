import { fileURLToPath } from 'node:url'

/** The folder for what Parley makes once and can make again. */
export const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/parley/', import.meta.url))
