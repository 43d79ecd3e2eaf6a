import { typeOf } from '../fragment/layers.ts'
import { bothEnds, lastStep, strongestChains, weakest } from './chain.ts'
import { mayBeOdd } from './mayBeOdd.ts'
import type { PathValues } from './pathValues.ts'

/** Finds the relationships that tie two things directly. */
export const chainsOfOne = ({ reading }: PathValues) => `
    ${bothEnds} AND ${mayBeOdd('from', 'to', reading)}
    ${lastStep({ start: 'from', tie: 'tie1', end: 'to' }, ['from', 'to'], reading)}
    WITH [from, to] AS nodes, [${typeOf('tie1', reading)}] AS types, ${weakest(['tie1'], reading)} AS weight
    ${strongestChains}`
