import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql'
import type { ErrorCode } from '../../domain/errorCode.ts'
import type { Chain } from '../../domain/ChainGraph.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { pathHops, type HopRow } from '../../graph/path/pathHops.ts'
import { pathsOfFour } from '../../graph/path/pathsOfFour.ts'
import { pathsUpToThree } from '../../graph/path/pathsUpToThree.ts'
import { strongestPathsOfFour } from '../../graph/path/strongestPathsOfFour.ts'
import { tiesKey } from '../../graph/statement/carriersByTies.ts'
import type { Context } from '../Context.ts'
import type { PathFilter, QueryPathsArgs, RequireFields } from '../generated/resolvers.ts'
import type { PathMapper } from '../mappers.ts'
import { depthBound } from './depthBound.ts'
import { pageSize } from './pageSize.ts'
import { ChainSearch } from './path/ChainSearch.ts'
import type { Reader } from './Reader.ts'

type Conditions = ReturnType<typeof conditionsOf>
type PathsArguments = RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>

/** The question of one field, and the time to find its paths in. */
interface Search {
  readonly reader: Reader
  readonly time: TimeBudget
  readonly question: ReturnType<typeof questionOf>
  readonly maxHops: number
}

/** The beginning of the whole answer: `completeTo` is the greatest length of which nothing on the page is missing. */
interface Found {
  readonly chains: Chain<Word<'tie'>>[]
  readonly completeTo: number
}

/** The share of the operation's time that the search may take: the rest is for what is along the paths. */
const searchShare = 0.8

/** The greatest length that the search of the short ones finds, and the greatest there is. */
const mostTogether = 4
const longestPath = 6

const defaultTies: Word<'tie'>[] = ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']
const realStatuses: Word<'eventStatus'>[] = ['HELD', 'ONGOING']
const thoughtStatuses: Word<'eventStatus'>[] = ['SCHEDULED', 'PROPOSED', 'HYPOTHETICAL']
// More hops of reported speech than anyone counts.
const anyDepth = 999

const tooLarge = 'PATH_SEARCH_TOO_LARGE'
const exhausted: readonly ErrorCode[] = ['OPERATION_TIMEOUT', 'GRAPH_OUT_OF_MEMORY']

/**
 * The first paths between two things, shortest first. A longer length is searched only if the shorter ones do not fill the page. Where a search ends
 * early, the paths found before are returned with a warning.
 */
export async function pathsBetween(
  { reader, warnings }: Context,
  args: PathsArguments,
  info: GraphQLResolveInfo,
): Promise<PathMapper[]> {
  const { maxHops } = args
  if (maxHops < 1 || maxHops > longestPath)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `"maxHops" is ${maxHops}, but a path has 1 to ${longestPath} hops.`,
    )
  const question = questionOf(args)
  if (args.from === args.to || question.limit === 0) return []
  const search = { reader, time: reader.view.timeShare(searchShare), question, maxHops }
  const nothing = { chains: [], completeTo: 0 }
  const { chains, completeTo } = await oneByOne(search, reader.looksBack ? nothing : await upToFour(search))
  if (completeTo === 0) throw new ParleyError(tooLarge, messageOf(completeTo))
  if (completeTo < maxHops && chains.length < question.limit)
    warnings.push({
      code: tooLarge,
      message: messageOf(completeTo),
      path: responsePathAsArray(info.path),
      completeTo,
    })
  return pathsOf(search, chains.slice(0, question.limit))
}

/** Runs the full search of four hops only if the strongest of them do not fill the page: these are its beginning. */
async function upToFour({ reader: { view }, time, question, maxHops }: Search): Promise<Found> {
  const { limit } = question
  const shorter = await ifInTime(view.read(pathsUpToThree, { ...question, longest: maxHops }, { time }))
  if (shorter === null) return { chains: [], completeTo: 0 }
  const isFull = shorter.length >= limit
  if (maxHops < mostTogether || isFull)
    return { chains: shorter, completeTo: isFull ? mostTogether : mostTogether - 1 }
  let ofFour = await ifInTime(view.read(strongestPathsOfFour, question, { time }))
  if (ofFour !== null && shorter.length + ofFour.length < limit)
    ofFour = await ifInTime(view.read(pathsOfFour, question, { time }))
  if (ofFour === null) return { chains: shorter, completeTo: mostTogether - 1 }
  return { chains: [...shorter, ...ofFour], completeTo: mostTogether }
}

/** Adds one longer length after another until there are enough paths or one is incomplete. */
async function oneByOne(search: Search, shorter: Found): Promise<Found> {
  const { maxHops, question } = search
  let { chains, completeTo } = shorter
  const longSearch = new ChainSearch(search)
  while (completeTo < maxHops && chains.length < question.limit) {
    const longer = await ifInTime(longSearch.ofLength(completeTo + 1))
    if (longer === null) break
    chains = [...chains, ...longer]
    completeTo += 1
  }
  return { chains, completeTo }
}

async function pathsOf({ reader, question }: Search, chains: Chain<Word<'tie'>>[]): Promise<PathMapper[]> {
  if (chains.length === 0) return []
  const { filter } = question
  const rows = await reader.view.read(reader.readingFor(pathHops), { filter, chains })
  // A tie may have ended since its chain was found.
  const whole = rows.filter(({ hops }, at) => hops.length === chains[at]?.types.length)
  return whole.map(({ hops }) => ({
    length: hops.length,
    hops: hops.map((hop) => ({ ...hop, carriers: carriersOf(hop, filter) })),
  }))
}

function carriersOf({ fromReference, toReference, relationship: type }: HopRow, filter: Conditions): string {
  const { minCertaintyRank, maxDepth } = filter
  return tiesKey({ one: fromReference.id, other: toReference.id, type, minCertaintyRank, maxDepth })
}

function questionOf({ from, to, first, filter }: PathsArguments) {
  return { from, to, limit: pageSize(first), filter: conditionsOf(filter) }
}

function conditionsOf(filter: PathFilter | null | undefined) {
  return {
    through: [...(filter?.through ?? defaultTies)],
    statuses: filter?.includeHypothetical === true ? [...realStatuses, ...thoughtStatuses] : realStatuses,
    unnamed: filter?.includeUnnamed === true,
    minCertaintyRank: filter?.minCertainty == null ? 0 : vocabulary.certainty.indexOf(filter.minCertainty),
    maxDepth: depthBound('maxAttributionDepth', filter?.maxAttributionDepth) ?? anyDepth,
  }
}

/** The rows of a search; null if it ran out of time or memory. */
async function ifInTime<Rows>(rows: Promise<Rows>): Promise<Rows | null> {
  return rows.catch((error: unknown) => {
    if (error instanceof ParleyError && exhausted.includes(error.code)) return null
    throw error
  })
}

function messageOf(completeTo: number): string {
  return completeTo === 0
    ? `No length of paths is complete: those of 1 to ${mostTogether} hops take too long to find. Ask with a smaller "maxHops", or filter.`
    : `Paths of length 1 to ${completeTo} are complete; those of length ${completeTo + 1} have too many ties to read, or take too long to find. ` +
        `Ask with "maxHops": ${completeTo}, or filter.`
}
