import { typeOf } from '../fragment/layers.ts'
import { lastStep, step, strongestChains, weakest } from './chain.ts'
import { mayBeOdd } from './mayBeOdd.ts'
import { nearAndFar, turnedBack } from './nearAndFar.ts'
import type { PathValues } from './pathValues.ts'

const ends = ['near', 'far']
const afterOne = [...ends, 'tie1', 'node1']
const afterTwo = [...afterOne, 'tie2', 'node2']

/** Finds the chains of three hops between two things. */
export const chainsOfThree = (values: PathValues) => `
    ${nearAndFar}
    WITH near, far WHERE ${mayBeOdd('near', 'far', values.reading)}
    ${step({ start: 'near', tie: 'tie1', node: 'node1' }, { kept: ends, visited: ends }, values)}
    ${step({ start: 'node1', tie: 'tie2', node: 'node2' }, { kept: afterOne, visited: [...ends, 'node1'] }, values)}
    ${lastStep({ start: 'node2', tie: 'tie3', end: 'far' }, afterTwo, values.reading)}
    WITH ${turnedBack('near', 'node1', 'node2', 'far')} AS nodes,
      ${turnedBack(...['tie1', 'tie2', 'tie3'].map((tie) => typeOf(tie, values.reading)))} AS types, ${weakest(['tie1', 'tie2', 'tie3'], values.reading)} AS weight
    ${strongestChains}`
