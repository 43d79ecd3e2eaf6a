import { bothEnds, firstChains, lastStep, strongestChains, weakest } from './chain.ts'
import { definePaths } from './definePaths.ts'
import { mayBeOdd } from './mayBeOdd.ts'

/** The relationships that tie two things directly. */
export const pathsOfOne = definePaths(
  'pathsOfOne',
  () => `
    ${bothEnds} AND ${mayBeOdd('from', 'to')}
    ${lastStep('from', 'tie1', 'to', ['from', 'to'])}
    WITH [from, to] AS nodes, [type(tie1)] AS types, ${weakest('tie1')} AS weight
    ${strongestChains}
    ${firstChains}`,
)
