import { lastStep, step, weakest } from './chain.ts'
import { mayBeOdd } from './mayBeOdd.ts'
import { turnedBack } from './nearAndFar.ts'

const ends = ['near', 'far']
const afterOne = [...ends, 'tie1', 'node1']
const afterTwo = [...afterOne, 'tie2', 'node2']
const ties = ['tie1', 'tie2', 'tie3']

/** Finds the chains of three hops between `near` and `far`. */
export const chainsOfThree = `
    WITH near, far WHERE ${mayBeOdd('near', 'far')}
    ${step({ start: 'near', tie: 'tie1', node: 'node1' }, { kept: ends, visited: ends })}
    ${step({ start: 'node1', tie: 'tie2', node: 'node2' }, { kept: afterOne, visited: [...ends, 'node1'] })}
    ${lastStep({ start: 'node2', tie: 'tie3', end: 'far' }, afterTwo, 'present')}
    WITH ${turnedBack('near', 'node1', 'node2', 'far')} AS nodes, ${turnedBack(...ties.map((tie) => `type(${tie})`))} AS types,
      ${weakest(ties)} AS weight`
