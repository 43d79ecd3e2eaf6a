import { useQuery } from '@tanstack/react-query'
import { asOfView } from '../asking/asOfView.ts'
import { WholeStatements } from '../asking/operations/statements.ts'
import { questionOf } from '../asking/questionOf.ts'
import { useContexts } from '../asking/useContexts.ts'
import type { Actions } from '../useActions.ts'
import type { View } from '../view/View.ts'
import { counted } from '../words/counted.ts'
import { StatementArticle } from './StatementArticle.tsx'
import { Trouble } from './Trouble.tsx'

interface Properties {
  readonly title: string
  readonly ids: readonly string[]
  readonly view: View
  readonly actions: Actions
}

const mostShown = 50

/** The statements behind a tie or a claim, each with its speakers, its source and its words. */
export function Evidence({ title, ids, view, actions }: Properties) {
  const shown = ids.slice(0, mostShown)
  const { data, error } = useQuery(questionOf(WholeStatements, { ids: shown, asOf: asOfView(view) }))
  const contexts = useContexts(shown, view)
  const statements = data?.nodes.filter((node) => node !== null && 'speechAct' in node)
  return (
    <section role="region" aria-label="Evidence">
      <h2>{title}</h2>
      {error !== null && <Trouble error={error} />}
      {error === null && statements === undefined && <p className="quiet">Reading …</p>}
      {statements?.length === 0 && <p>At the moment that the clocks name, no statement carries it.</p>}
      {statements !== undefined && statements.length > 0 && (
        <p className="quiet">{counted(statements.length, 'statement')}</p>
      )}
      {statements?.map((statement) => (
        <StatementArticle key={statement.id} {...{ statement, contexts, actions }} />
      ))}
    </section>
  )
}
