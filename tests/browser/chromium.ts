import { existsSync } from 'node:fs'

const known = [
  process.env['PARLEY_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The browser that the page is tried in; undefined where there is none. */
export const chromium = known.find((file) => file !== undefined && existsSync(file))
