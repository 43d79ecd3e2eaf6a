import { bothEnds, lastStep, strongestChains, weakest } from './chain.ts'
import { mayBeOdd } from './mayBeOdd.ts'
import type { PathValues } from './pathValues.ts'

/** Finds the relationships that tie two things directly. */
export const chainsOfOne = ({ reading }: PathValues) => `
    ${bothEnds} AND ${mayBeOdd('from', 'to')}
    ${lastStep('from', 'tie1', 'to', ['from', 'to'])}
    WITH [from, to] AS nodes, [type(tie1)] AS types, ${weakest(['tie1'], reading)} AS weight
    ${strongestChains}`
