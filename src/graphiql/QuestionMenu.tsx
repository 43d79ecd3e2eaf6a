import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { examples } from './examples.ts'

/** Menu of example questions; a choice replaces an unedited question and leaves an edited one in its own tab. */
export function QuestionMenu() {
  const actions = useGraphiQLActions()
  const { queryEditor, variableEditor, responseEditor, tabs, activeTabIndex, isFetching } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor', 'tabs', 'activeTabIndex', 'isFetching'),
  )
  const shown = examples.find(({ query }) => query === tabs[activeTabIndex]?.query)

  function open(question: string) {
    const chosen = examples.find((example) => example.question === question)
    if (chosen === undefined) return
    if (!isUnedited(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '')) actions.addTab()
    queryEditor?.setValue(chosen.query)
    variableEditor?.setValue(chosen.variables)
    responseEditor?.setValue('')
  }

  return (
    <select
      className="question-menu"
      aria-label="Question"
      value={shown?.question ?? ''}
      // An answer that is still on its way would appear below the next question.
      disabled={isFetching}
      onChange={({ target }) => open(target.value)}
    >
      <option value="" disabled>
        Choose a question
      </option>
      {examples.map(({ question }) => (
        <option key={question}>{question}</option>
      ))}
    </select>
  )
}

function isUnedited(query: string, variables: string) {
  return (
    query.trim() === '' ||
    examples.some((example) => example.query === query && example.variables === variables)
  )
}
