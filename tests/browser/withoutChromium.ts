import { chromium } from './chromium.ts'

/** End of a title: why the tests under it are skipped, where they are. */
export const withoutChromium =
  chromium === undefined ? ' (skipped: no Chromium here; PARLEY_CHROMIUM names one)' : ''
