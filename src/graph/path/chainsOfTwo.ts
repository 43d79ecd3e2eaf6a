import { between } from './between.ts'
import { lastStep, weakest } from './chain.ts'
import { turnedBack } from './nearAndFar.ts'
import { onPath } from './onPath.ts'
import { pathValues } from './pathValues.ts'

const ends = ['near', 'far']

/** Finds the first chains of two hops between `near` and `far`, $limit of them where there are as many. */
export const chainsOfTwo = `
    ${between('near', 'far', 'node1', pathValues.present)}
    WITH near, far, node1 WHERE NOT node1 IN [near, far] AND ${onPath('node1', pathValues.present)}
    ${lastStep({ start: 'near', tie: 'tie1', end: 'node1' }, [...ends, 'node1'], 'present')}
    ${lastStep({ start: 'node1', tie: 'tie2', end: 'far' }, [...ends, 'tie1', 'node1'], 'present')}
    WITH ${turnedBack('near', 'node1', 'far')} AS nodes, ${turnedBack('type(tie1)', 'type(tie2)')} AS types,
      ${weakest(['tie1', 'tie2'])} AS weight`
