import { firstChains, lastStep, step, strongestChains, weakest } from './chain.ts'
import { definePaths } from './definePaths.ts'
import { nearAndFar, turnedBack } from './nearAndFar.ts'

const ends = ['near', 'far']

/** The chains of two hops between two things. */
export const pathsOfTwo = definePaths(
  'pathsOfTwo',
  (values) => `
    ${nearAndFar}
    ${step({ start: 'near', tie: 'tie1', node: 'node1' }, { kept: ends, visited: ends }, values)}
    ${lastStep('node1', 'tie2', 'far', [...ends, 'tie1', 'node1'])}
    WITH ${turnedBack('near', 'node1', 'far')} AS nodes, ${turnedBack('type(tie1)', 'type(tie2)')} AS types,
      ${weakest('tie1', 'tie2')} AS weight
    ${strongestChains}
    ${firstChains}`,
)
