import { nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { conditionState } from './conditionState.ts'

/** A condition's row as a map. */
export const conditionMap = (condition: string, reading: Reading) => `${condition} {
  .id, .type, trigger: ${nameOf(condition, reading, 'trigger')}, .duration, .deadlineRule, .recordedAt,
  deadline: ${timeMap(condition, 'deadline')},
  state: ${conditionState(condition, reading)} }`
