import { createToken } from './curation/createToken.ts'
import { revokeToken } from './curation/revokeToken.ts'
import { tokenCommand, type TokenCommand } from './curation/tokenCommand.ts'
import { tokenList } from './curation/tokenList.ts'
import { readConfig } from './config.ts'
import type { Graph } from './graph/Graph.ts'
import { prepareGraph } from './graph/prepareGraph.ts'
import { tokensAll } from './graph/token/tokensAll.ts'
import { onFoundGraph } from './onFoundGraph.ts'
import { ProgressLine } from './ProgressLine.ts'
import { reportFailure } from './reportFailure.ts'

process.exit(
  await run().catch((error: unknown) => reportFailure('The tokens cannot be read or changed', error)),
)

/** Creates, lists or revokes tokens of the graph that `npm start` serves. A new token is all that goes to standard output. */
async function run(): Promise<number> {
  const command = tokenCommand(process.argv.slice(2))
  const telling = new ProgressLine()
  const lines = await onFoundGraph(readConfig(), { accepts: 'current', telling }, async (graph) => {
    // A graph that no start has opened since lacks the constraints, by which a name is found.
    await prepareGraph(graph, telling)
    return answer(graph, command)
  })
  for (const line of lines) console.log(line)
  return 0
}

async function answer(graph: Graph, command: TokenCommand): Promise<string[]> {
  switch (command.action) {
    case 'create':
      return [await createToken(graph, command.token)]
    case 'list':
      return tokenList(await graph.read(tokensAll, {}))
    case 'revoke': {
      const { name, revokedAt } = await revokeToken(graph, command.name)
      return [`The token "${name}" is revoked since ${revokedAt}.`]
    }
  }
}
