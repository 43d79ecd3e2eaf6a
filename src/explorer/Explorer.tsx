import { GraphiQL } from 'graphiql'
import { examples } from './examples.ts'
import { fetcherOf } from './fetcherOf.ts'
import { initialVariables } from './initialVariables.ts'
import { sandboxUrl } from './sandboxUrl.ts'

/** The whole page: GraphiQL on this server with the example operations, and the way to Apollo Sandbox. */
export function Explorer({ endpoint }: { endpoint: string }) {
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
          defaultTabs={examples}
          {...initialVariables(window.localStorage)}
          defaultEditorToolsVisibility="variables"
        />
      </main>
    </>
  )
}
