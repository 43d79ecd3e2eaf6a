import type { GraphQLResolveInfo } from 'graphql'
import type { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { conditionsAll } from '../../graph/condition/conditionsAll.ts'
import { conditionsById } from '../../graph/condition/conditionsById.ts'
import type { Lookup } from '../../graph/unit/defineLookup.ts'
import type { Readings } from '../../graph/unit/defineReadings.ts'
import { eventsById } from '../../graph/event/eventsById.ts'
import { proposalsById } from '../../graph/proposal/proposalsById.ts'
import { sourcesById } from '../../graph/source/sourcesById.ts'
import { statementsById } from '../../graph/statement/statementsById.ts'
import { placesAll } from '../../graph/thing/placesAll.ts'
import { placesByText } from '../../graph/thing/placesByText.ts'
import { thingsById } from '../../graph/thing/thingsById.ts'
import { tiesAmong } from '../../graph/tie/tiesAmong.ts'
import { topicsAll } from '../../graph/thing/topicsAll.ts'
import { topicsByText } from '../../graph/thing/topicsByText.ts'
import type { Context } from '../Context.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { actorConnection } from '../reading/actorConnection.ts'
import { askedNode } from '../reading/askedNode.ts'
import { brokersOf } from '../reading/brokersOf.ts'
import { changeConnection } from '../reading/changeConnection.ts'
import { changeOrder, changePlace } from '../reading/changePlace.ts'
import { encodeCursor } from '../reading/cursor.ts'
import { eventConnection } from '../reading/eventConnection.ts'
import { eventListing } from '../reading/eventListing.ts'
import { groupCounts } from '../reading/groupCounts.ts'
import { namedConnection } from '../reading/namedConnection.ts'
import type { Moment } from '../reading/clocksOf.ts'
import { momentOf } from '../reading/momentOf.ts'
import { pathsBetween } from '../reading/pathsBetween.ts'
import { proposalConnection } from '../reading/proposalConnection.ts'
import { quoteChecks } from '../reading/quoteChecks.ts'
import { readAhead, type FieldResolvers } from '../reading/readAhead.ts'
import { rootFields } from '../reading/rootFields.ts'
import { searchConnection } from '../reading/searchConnection.ts'
import { selectedParts } from '../reading/selectedParts.ts'
import { sourceConnection } from '../reading/sourceConnection.ts'
import { statementConnection } from '../reading/statementConnection.ts'
import { statementListing } from '../reading/statementListing.ts'
import { timelineOf } from '../reading/timelineOf.ts'
import { Action } from './Action.ts'
import { actorFields } from './actorFields.ts'
import type { Complete } from './Complete.ts'
import { Condition } from './Condition.ts'
import { eventFields } from './eventFields.ts'
import { Meeting } from './Meeting.ts'
import { MeetingSeries } from './MeetingSeries.ts'
import { Place } from './Place.ts'
import { Source } from './Source.ts'
import { Statement } from './Statement.ts'
import { Topic } from './Topic.ts'

type RowLookup<Row> = Lookup<{ row: z.ZodType<Row> }>

export const Query: Complete<QueryResolvers, object> = {
  node: reads((args, context, info) => askedNode(args.id, context, info)),
  nodes: reads((args, context, info) => Promise.all(args.ids.map((id) => askedNode(id, context, info)))),
  actor: byId(thingsById, vocabulary.actorKind, actorFields),
  actors: reads((args, { reader }) => actorConnection(reader, args)),
  event: byId(eventsById, vocabulary.eventKind, eventFields),
  events: reads((args, { reader }) => eventConnection(reader, args, null)),
  meeting: byId(eventsById, ['Meeting'], Meeting),
  meetings: reads((args, { reader }) => eventConnection(reader, args, 'Meeting')),
  action: byId(eventsById, ['Action'], Action),
  actions: reads((args, { reader }) => eventConnection(reader, args, 'Action')),
  meetingSeries: byId(thingsById, ['MeetingSeries'], MeetingSeries),
  place: byId(thingsById, ['Place'], Place),
  places: reads((args, { reader }) =>
    namedConnection(reader, { all: placesAll, byText: placesByText }, args.filter?.text, {
      ...args,
      order: 'place',
    }),
  ),
  topic: byId(thingsById, ['Topic'], Topic),
  topics: reads((args, { reader }) =>
    namedConnection(reader, { all: topicsAll, byText: topicsByText }, args.filter?.text, {
      ...args,
      order: 'topic',
      descending: args.orderBy === 'NAME_DESC',
    }),
  ),
  statement: byId(statementsById, ['Statement'], Statement),
  statements: reads((args, { reader }) => statementConnection(reader, args)),
  source: byId(sourcesById, ['Source'], Source),
  sources: reads((args, { reader }) => sourceConnection(reader, args)),
  condition: byId(conditionsById, ['Condition'], Condition),
  conditions: reads((args, { reader }) =>
    reader.connection(
      conditionsAll,
      [],
      { today: reader.view.clocks.today, filter: { states: args.filter?.states ?? null } },
      { ...args, order: 'condition' },
    ),
  ),
  between: reads(({ a, b }) => ({ a, b })),
  brokers: reads((args, { reader }) => brokersOf(reader, args)),
  agreement: reads(({ a, b }) => ({ a, b })),
  paths: reads((args, context, info) => pathsBetween(context, args, info)),
  search: reads((args, { reader }) => searchConnection(reader, args)),
  statementCounts: reads((args, { reader }) =>
    groupCounts(statementListing(reader, args.filter ?? {}), args),
  ),
  eventCounts: reads((args, { reader }) => groupCounts(eventListing(reader, args.filter ?? {}, null), args)),
  tiesAmong: reads(({ things, ...page }, { reader }) =>
    reader.connection(tiesAmong, [...things], {}, { ...page, order: 'tieAmong' }),
  ),
  timeline: reads((args, { reader }) => timelineOf(reader, args)),
  ledger: async (_, __, { reader }) => {
    const ledger = await reader.ledger
    if (ledger === null) return null
    const cursor = encodeCursor(changePlace(ledger.epoch, ledger.sequence), changeOrder)
    return { ...ledger, at: new Date(ledger.millis).toISOString(), cursor }
  },
  changes: reads((args, { reader }) => changeConnection(reader, args)),
  proposal: reads(async ({ id }, { reader, viewer, policy }) => {
    policy.demand(viewer, 'readProposals')
    return (await reader.row(proposalsById, id))?.row
  }),
  proposals: reads((args, context) => proposalConnection(args, context)),
  checkQuotes: reads((args, context) => quoteChecks(args, context)),
}

/** A root field that reads the graph as of the operation's moment; beside the ledger, as of its last change. */
function reads<Args, Result>(resolve: (args: Args, context: Context, info: GraphQLResolveInfo) => Result) {
  return (
    _: unknown,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ): Result | Promise<Awaited<Result>> => {
    const { reader } = context
    const read = (known: Date | null) => {
      reader.begin(
        () => momentBy(known, momentOf(info)),
        () => selectedParts(info),
      )
      return resolve(args, context, info)
    }
    if (!rootFields(info).some(({ name }) => name.value === 'ledger')) return read(null)
    return reader.ledger.then((ledger) => read(ledger && new Date(ledger.millis))) as Promise<Awaited<Result>>
  }
}

function momentBy(known: Date | null, { validAt, knownAt }: Moment): Moment {
  return { validAt, knownAt: knownAt ?? known }
}

/** A root field that finds one thing of certain types by its id, and with it what is selected of it; null where there is none. */
function byId<Row extends { type: string }>(
  lookup: Readings<RowLookup<Row>>,
  types: readonly string[],
  fields: FieldResolvers,
) {
  return reads(async ({ id }: { id: string }, context, info) => {
    const { reader } = context
    readAhead(fields, id, context, info)
    const found = await reader.row(lookup, id)
    return found !== null && types.includes(found.row.type) ? found.row : null
  })
}
