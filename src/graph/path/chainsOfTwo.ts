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
    ${lastStep('near', 'tie1', 'node1', [...ends, 'node1'])}
    ${lastStep('node1', 'tie2', 'far', [...ends, 'tie1', 'node1'])}
    WITH ${turnedBack('near', 'node1', 'far')} AS nodes, ${turnedBack('type(tie1)', 'type(tie2)')} AS types,
      ${weakest(['tie1', 'tie2'], values.reading)} AS weight
    ${strongestChains}`
