import type { GraphQLResolveInfo } from 'graphql'
import { ParleyError } from '../../domain/ParleyError.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import type { HopRow } from '../../graph/path/definePaths.ts'
import { mostChains } from '../../graph/path/longPaths.ts'
import { pathsOfFive } from '../../graph/path/pathsOfFive.ts'
import { pathsOfFour } from '../../graph/path/pathsOfFour.ts'
import { pathsOfSix } from '../../graph/path/pathsOfSix.ts'
import { pathsUpToFour } from '../../graph/path/pathsUpToFour.ts'
import type { PathFilter, QueryPathsArgs, RequireFields } from '../generated/resolvers.ts'
import type { PathMapper } from '../mappers.ts'
import { depthBound } from './depthBound.ts'
import { fieldsNamed } from './fieldsNamed.ts'
import { pageSize } from './pageSize.ts'
import type { Reader } from './Reader.ts'

type PathsArguments = RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>

interface Hops {
  hops: HopRow[]
}

/** What is asked of the graph, and up to which length. */
interface Search {
  readonly reader: Reader
  readonly question: ReturnType<typeof questionOf>
  readonly maxHops: number
}

/** The first four lengths are always complete, the others, each with a search of its own, may be too many to follow. */
const alwaysComplete = 4
const longSearches = [pathsOfFive, pathsOfSix]
const longestPath = alwaysComplete + longSearches.length

const defaultTies: Word<'tie'>[] = ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']
const realStatuses: Word<'eventStatus'>[] = ['HELD', 'ONGOING']
const thoughtStatuses: Word<'eventStatus'>[] = ['SCHEDULED', 'PROPOSED', 'HYPOTHETICAL']
// More hops of reported speech than anyone counts.
const anyDepth = 999

/**
 * The first paths between two things, shortest first: those of up to four hops at once, then, if these are too few, the others, for each length
 * costs many times what the one before does.
 */
export async function pathsBetween(
  reader: Reader,
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
  const search = { reader, question, maxHops }
  const shorter = await upToFour(search)
  const wanted = question.limit - shorter.length
  const longer = wanted > 0 && maxHops > alwaysComplete ? await upToSix(search, wanted) : []
  return [...shorter, ...longer].slice(0, question.limit).map(pathOf)
}

/** All chains of four are searched only where those are too few than which none can be stronger: they are how the whole answer begins. */
async function upToFour({ reader, question, maxHops }: Search): Promise<Hops[]> {
  const rows = await reader.view.read(reader.readingFor(pathsUpToFour), { ...question, longest: maxHops })
  if (maxHops < alwaysComplete || rows.length >= question.limit) return rows
  const ofFour = await reader.view.read(reader.readingFor(pathsOfFour), question)
  return [...rows.filter(({ hops }) => hops.length < alwaysComplete), ...ofFour]
}

/** Both lengths side by side; the longer one is given up where the shorter one is enough. */
async function upToSix({ reader, question, maxHops }: Search, wanted: number): Promise<Hops[]> {
  const filled = new AbortController()
  const searches = longSearches.slice(0, maxHops - alwaysComplete).map(async (unit, at) => {
    const rows = reader.view.read(reader.readingFor(unit), question, filled.signal)
    return complete(await rows.catch(nothingInTime), alwaysComplete + at)
  })
  try {
    return await firstOf(searches, wanted)
  } finally {
    filled.abort()
  }
}

/** The rows of searches that run side by side, in their order, until there are enough. */
async function firstOf(searches: Promise<Hops[]>[], limit: number): Promise<Hops[]> {
  // One that fails after enough was found, or after another failed, concerns nobody.
  for (const search of searches) search.catch(() => undefined)
  const found: Hops[] = []
  for (const search of searches) {
    found.push(...(await search))
    if (found.length >= limit) break
  }
  return found
}

/** The rows of a long search, unless it gave up. */
function complete(rows: Hops[] | null, completeLengths: number): Hops[] {
  if (rows === null || rows.some(({ hops }) => hops.length === 0)) throw tooLarge(completeLengths)
  return rows
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

function nothingInTime(error: unknown): null {
  if (error instanceof ParleyError && error.code === 'OPERATION_TIMEOUT') return null
  throw error
}

function tooLarge(complete: number): ParleyError {
  return new ParleyError(
    'PATH_SEARCH_TOO_LARGE',
    `Paths of length 1 to ${complete} are complete; those of length ${complete + 1} are more than ${mostChains}, or take too long to find. ` +
      `Ask with "maxHops": ${complete}, or filter.`,
  )
}
