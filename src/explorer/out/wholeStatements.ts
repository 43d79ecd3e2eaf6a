import { answered } from '../asking/answered.ts'
import { asOfView } from '../asking/asOfView.ts'
import { WholeStatements } from '../asking/operations/statements.ts'
import type { Statement, Tie } from '../asking/types.ts'
import type { View } from '../view/View.ts'

/** Most statements that one operation reads whole. */
const page = 50

/** All statements behind ties, whole, as of the moment of the view. */
export async function wholeStatements(ties: readonly Tie[], view: View): Promise<Statement[]> {
  const ids = [...new Set(ties.flatMap(({ statements }) => statements.map(({ id }) => id)))]
  const asOf = asOfView(view)
  const statements: Statement[] = []
  for (let start = 0; start < ids.length; start += page) {
    const some = ids.slice(start, start + page)
    const { nodes } = await answered(WholeStatements, { ids: some, asOf })
    statements.push(...nodes.filter((node) => node !== null && 'speechAct' in node))
  }
  return statements
}
