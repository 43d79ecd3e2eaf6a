import { ask } from './ask.ts'
import type { AsOf, StatementFilter, StatementsBySpeakerQuery } from './generated/graphql.ts'
import { StatementsBySpeaker } from './operations.ts'

type Statement = NonNullable<StatementsBySpeakerQuery['actor']>['statements']['nodes'][number]

/** All statements of a speaker that pass a filter, page after page. */
export async function* statementsOf(
  url: string,
  speaker: string,
  { filter, asOf }: { filter?: StatementFilter; asOf?: AsOf } = {},
): AsyncGenerator<Statement> {
  let after: string | null | undefined
  do {
    const { actor } = await ask(url, StatementsBySpeaker, { speaker, filter, asOf, first: 3, after })
    // The graph shows no actor with this id.
    if (actor == null) return
    yield* actor.statements.nodes
    after = actor.statements.pageInfo.hasNextPage ? actor.statements.pageInfo.endCursor : null
  } while (after != null)
}
