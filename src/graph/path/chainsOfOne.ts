import { lastStep, weakest } from './chain.ts'
import { mayBeOdd } from './mayBeOdd.ts'
import { turnedBack } from './nearAndFar.ts'

/** Finds the relationships that tie `near` and `far` directly. */
export const chainsOfOne = `
    WITH near, far WHERE ${mayBeOdd('near', 'far')}
    ${lastStep({ start: 'near', tie: 'tie1', end: 'far' }, ['near', 'far'], 'present')}
    WITH ${turnedBack('near', 'far')} AS nodes, [type(tie1)] AS types, ${weakest(['tie1'])} AS weight`
