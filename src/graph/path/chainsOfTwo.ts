import { typeOf } from '../fragment/layers.ts'
import { between } from './between.ts'
import { lastStep, strongestChains, weakest } from './chain.ts'
import { nearAndFar, turnedBack } from './nearAndFar.ts'
import { onPath } from './onPath.ts'
import type { PathValues } from './pathValues.ts'

const ends = ['near', 'far']

/** Finds the first chains of two hops between two things, $limit of them where there are as many. */
export const chainsOfTwo = (values: PathValues) => `
    ${nearAndFar}
    ${between('near', 'far', 'node1', values)}
    WITH near, far, node1 WHERE NOT node1 IN [near, far] AND ${onPath('node1', values)}
    ${lastStep({ start: 'near', tie: 'tie1', end: 'node1' }, [...ends, 'node1'], values.reading)}
    ${lastStep({ start: 'node1', tie: 'tie2', end: 'far' }, [...ends, 'tie1', 'node1'], values.reading)}
    WITH ${turnedBack('near', 'node1', 'far')} AS nodes, ${turnedBack(typeOf('tie1', values.reading), typeOf('tie2', values.reading))} AS types,
      ${weakest(['tie1', 'tie2'], values.reading)} AS weight
    ${strongestChains}`
