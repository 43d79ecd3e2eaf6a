import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql'
import type { ErrorCode } from '../../domain/errorCode.ts'
import type { Chain } from '../../domain/ChainGraph.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import type { HopRow } from '../../graph/path/definePaths.ts'
import { pathHops } from '../../graph/path/pathHops.ts'
import { pathsOfFour } from '../../graph/path/pathsOfFour.ts'
import { pathsUpToFour } from '../../graph/path/pathsUpToFour.ts'
import type { Context } from '../Context.ts'
import type { PathFilter, QueryPathsArgs, RequireFields } from '../generated/resolvers.ts'
import type { PathMapper } from '../mappers.ts'
import { depthBound } from './depthBound.ts'
import { fieldsNamed } from './fieldsNamed.ts'
import { LongPathSearch } from './LongPathSearch.ts'
import { pageSize } from './pageSize.ts'
import type { Reader } from './Reader.ts'

type PathsArguments = RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>

interface Hops {
  hops: HopRow[]
}

/** The question of one field, and the time to find its paths in. */
interface Search {
  readonly reader: Reader
  readonly time: TimeBudget
  readonly question: ReturnType<typeof questionOf>
  readonly maxHops: number
}

/** The beginning of the whole answer: `completeTo` is the greatest length of which nothing on the page is missing. */
interface Found {
  readonly rows: Hops[]
  readonly completeTo: number
}

/** The share of the operation's time that the search may take: the rest is for the things and statements along the paths. */
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
  const question = questionOf(args, info)
  if (args.from === args.to || question.limit === 0) return []
  const search = { reader, time: reader.view.timeShare(searchShare), question, maxHops }
  const { rows, completeTo } = await upToSix(search, await upToFour(search))
  if (completeTo === 0) throw new ParleyError(tooLarge, messageOf(completeTo))
  if (completeTo < maxHops && rows.length < question.limit)
    warnings.push({
      code: tooLarge,
      message: messageOf(completeTo),
      path: responsePathAsArray(info.path),
      completeTo,
    })
  return rows.slice(0, question.limit).map(pathOf)
}

/** Runs the full search of four hops only if the strongest of them do not fill the page: these are its beginning. */
async function upToFour({ reader, time, question, maxHops }: Search): Promise<Found> {
  const { view } = reader
  const rows = await ifInTime(
    view.read(reader.readingFor(pathsUpToFour), { ...question, longest: maxHops }, { time }),
  )
  if (rows === null) return { rows: [], completeTo: 0 }
  if (maxHops < mostTogether || rows.length >= question.limit) return { rows, completeTo: mostTogether }
  const ofFour = await ifInTime(view.read(reader.readingFor(pathsOfFour), question, { time }))
  if (ofFour === null) return { rows, completeTo: mostTogether - 1 }
  const shorter = rows.filter(({ hops }) => hops.length < mostTogether)
  return { rows: [...shorter, ...ofFour], completeTo: mostTogether }
}

/** Adds one longer length after another until there are enough paths or one is incomplete. */
async function upToSix(search: Search, shorter: Found): Promise<Found> {
  let { rows, completeTo } = shorter
  if (completeTo < mostTogether) return shorter
  const { question, maxHops } = search
  const longSearch = new LongPathSearch(search)
  while (completeTo < maxHops && rows.length < question.limit) {
    const chains = await ifInTime(longSearch.ofLength(completeTo + 1))
    if (chains === null) break
    const longer = await ifInTime(hopsOf(search, chains))
    if (longer === null) break
    rows = [...rows, ...longer]
    completeTo += 1
  }
  return { rows, completeTo }
}

async function hopsOf({ reader, time, question }: Search, chains: Chain<Word<'tie'>>[]): Promise<Hops[]> {
  if (chains.length === 0) return []
  const { carried, filter } = question
  const rows = await reader.view.read(reader.readingFor(pathHops), { carried, filter, chains }, { time })
  // A tie may have ended since its chain was found.
  return rows.filter(({ hops }, at) => hops.length === chains[at]?.types.length)
}

function questionOf({ from, to, first, filter }: PathsArguments, info: GraphQLResolveInfo) {
  const carried = fieldsNamed(info).has('statements')
  return { from, to, limit: pageSize(first), carried, filter: conditionsOf(filter) }
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

function pathOf({ hops }: Hops): PathMapper {
  return { length: hops.length, hops }
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
