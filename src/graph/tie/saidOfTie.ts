import { vocabulary } from '../../domain/vocabulary.ts'
import type { Reading } from '../fragment/reading.ts'
import {
  carriers,
  codedCertainty,
  isCoded,
  leastDepths,
  noDepth,
  positions,
  recordIds,
} from '../fragment/standing.ts'
import { greatestFirst } from '../unit/greatestFirst.ts'

/** The visible statements of a bound `tie` in one reading, and what follows from them once they are bound as `said`. */
interface SaidOfTie {
  readonly statements: string
  /** Condition that one of them asserts the tie. */
  readonly stands: string
  readonly ids: string
  /** The least depth of them for each certainty at least; `noDepth` for a certainty that none has. */
  readonly leastDepths: string
}

/** In the present a tie holds the ids and figures of its live statements; in the past its arrays say which were visible, with certainty and depth. */
export const saidOfTie: Readonly<Record<Reading, SaidOfTie>> = {
  present: {
    statements: carriers('tie', 'present'),
    stands: 'true',
    ids: 'said',
    leastDepths: leastDepths('tie'),
  },
  past: {
    statements: `CASE WHEN ${isCoded('tie')} THEN [id IN ${recordIds('tie', 'past')} | [id, ${codedCertainty}, 0]]
        ELSE [${positions('tie')} | [tie.statementIds[i], tie.certainties[i], tie.depths[i]]] END`,
    stands: 'size(said) > 0',
    ids: '[each IN said | each[0]]',
    leastDepths: `[rank IN range(0, ${vocabulary.certainty.length - 1}) | reduce(least = ${noDepth}, each IN said
        | CASE WHEN each[1] >= rank AND each[2] < least THEN each[2] ELSE least END)]`,
  },
}

/** A text that puts ties with most statements first in an order that ascends. */
export const mostSaidFirst = greatestFirst('size(said)')
