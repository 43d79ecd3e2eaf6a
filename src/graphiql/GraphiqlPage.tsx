import { GraphiQL } from 'graphiql'
import { examples } from './examples.ts'
import { fetcherOf, introspectionQueryName } from './fetcherOf.ts'
import { initialTab } from './initialTab.ts'
import { QuestionMenu } from './QuestionMenu.tsx'
import { sandboxUrl } from './sandboxUrl.ts'

/** The whole page: GraphiQL on this server with a menu of example questions, and the way to Apollo Sandbox. */
export function GraphiqlPage({ endpoint }: { endpoint: string }) {
  return (
    <>
      <header className="masthead">
        <h1>Parley</h1>
        <p>Every fact names who says so.</p>
        <a href={sandboxUrl(endpoint)} target="_blank" rel="noopener noreferrer">
          Open in Apollo Sandbox
        </a>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcherOf(endpoint)}
          introspectionQueryName={introspectionQueryName}
          defaultTabs={examples.slice(0, 1)}
          {...initialTab(window.localStorage)}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>
            <QuestionMenu />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  )
}
