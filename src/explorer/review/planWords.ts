import type { Plan } from '../asking/types.ts'
import { counted } from '../words/counted.ts'

/** The counts of a plan: "2 statements added, 1 thing described". */
export function planWords({
  added,
  recoded,
  retracted,
  things,
}: Pick<Plan, 'added' | 'recoded' | 'retracted' | 'things'>) {
  const parts = [
    [added, 'statement', 'added'],
    [recoded, 'statement', 'recoded'],
    [retracted, 'statement', 'retracted'],
    [things, 'thing', 'described'],
  ] as const
  const said = parts.flatMap(([count, noun, done]) =>
    count === 0 ? [] : [`${counted(count, noun)} ${done}`],
  )
  return said.length === 0 ? 'nothing' : said.join(', ')
}
