import { ParleyError } from '../../domain/ParleyError.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import type { HopRow } from '../../graph/path/definePaths.ts'
import { mostChains } from '../../graph/path/longPaths.ts'
import { pathsOfFive } from '../../graph/path/pathsOfFive.ts'
import { pathsOfFour } from '../../graph/path/pathsOfFour.ts'
import { pathsOfOne } from '../../graph/path/pathsOfOne.ts'
import { pathsOfSix } from '../../graph/path/pathsOfSix.ts'
import { pathsOfThree } from '../../graph/path/pathsOfThree.ts'
import { pathsOfTwo } from '../../graph/path/pathsOfTwo.ts'
import type { PathFilter, QueryPathsArgs, RequireFields } from '../generated/resolvers.ts'
import type { PathMapper } from '../mappers.ts'
import { depthBound } from './depthBound.ts'
import { pageSize } from './pageSize.ts'
import type { Reader } from './Reader.ts'

type PathsArguments = RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>

/** By length; the first four are always complete, the others may be too many to follow. */
const shortUnits = [pathsOfOne, pathsOfTwo, pathsOfThree, pathsOfFour]
const longUnits = [pathsOfFive, pathsOfSix]
const longestPath = shortUnits.length + longUnits.length

const defaultTies: Word<'tie'>[] = ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']
const realStatuses: Word<'eventStatus'>[] = ['HELD', 'ONGOING']
const thoughtStatuses: Word<'eventStatus'>[] = ['SCHEDULED', 'PROPOSED', 'HYPOTHETICAL']
// More hops of reported speech than anyone counts.
const anyDepth = 999

/** The first paths between two things, shortest first: the short lengths side by side, then, if these are too few, the long ones. */
export async function pathsBetween(reader: Reader, args: PathsArguments): Promise<PathMapper[]> {
  const { maxHops } = args
  if (maxHops < 1 || maxHops > longestPath)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `"maxHops" is ${maxHops}, but a path has 1 to ${longestPath} hops.`,
    )
  const question = questionOf(args)
  if (question.limit === 0 || args.from === args.to) return []
  const search = (unit: typeof pathsOfOne) => reader.view.read(reader.asOf(unit), question)
  const short = await Promise.all(shortUnits.slice(0, maxHops).map(search))
  const found = short.flat()
  if (found.length < question.limit) {
    const searches = longUnits
      .slice(0, maxHops - shortUnits.length > 0 ? maxHops - shortUnits.length : 0)
      .map((unit) => search(unit).catch(nothingInTime))
    // A search that fails while a shorter one is awaited is looked at, or not needed, afterwards.
    for (const each of searches) each.catch(() => undefined)
    for (const [index, each] of searches.entries()) {
      const rows = await each
      if (rows === null || rows.some(({ hops }) => hops.length === 0))
        throw tooLarge(shortUnits.length + index)
      found.push(...rows)
      if (found.length >= question.limit) break
    }
  }
  return found.slice(0, question.limit).map(pathOf)
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

function pathOf({ hops }: { hops: HopRow[] }): PathMapper {
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
