import type { Tie } from '../asking/types.ts'
import { counted } from './counted.ts'
import { tieSentence } from './tieSentence.ts'

/** The name of a tie: its sentence and the count of its statements, as in "Ukraine hosts Talks, HELD, 2 statements". */
export const tieName = (tie: Tie): string =>
  `${tieSentence(tie)}, ${counted(tie.statementCount, 'statement')}`
