import { pastValues } from './eventValues.ts'

/** A match of events by an anchor, each once, with the time and status that were said of it as of other clocks. */
export const pastMatch = (match: string, anchor: string) => `
    ${match} WHERE ${anchor}
    WITH DISTINCT node ${pastValues.bind}
    WITH node, ${pastValues.carried.join(', ')}`
