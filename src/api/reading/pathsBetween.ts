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
import { strongestPathsOfFour } from '../../graph/path/strongestPathsOfFour.ts'
import type { PathFilter, QueryPathsArgs, RequireFields } from '../generated/resolvers.ts'
import type { PathMapper } from '../mappers.ts'
import { depthBound } from './depthBound.ts'
import { pageSize } from './pageSize.ts'
import type { Reader } from './Reader.ts'

type PathsArguments = RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>

interface Hops {
  hops: HopRow[]
}

/** By length, two and two: those of a wave are searched side by side. The first four lengths are always complete, the others may be too many to follow. */
const waves = [
  [pathsOfOne, pathsOfTwo],
  [pathsOfThree, pathsOfFour],
  [pathsOfFive, pathsOfSix],
]
const alwaysComplete = 4
const longestPath = waves.flat().length

const defaultTies: Word<'tie'>[] = ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']
const realStatuses: Word<'eventStatus'>[] = ['HELD', 'ONGOING']
const thoughtStatuses: Word<'eventStatus'>[] = ['SCHEDULED', 'PROPOSED', 'HYPOTHETICAL']
// More hops of reported speech than anyone counts.
const anyDepth = 999

/**
 * The first paths between two things, shortest first: two lengths side by side, then, if these are too few, the next two, for each length
 * costs many times what the one before does. The longer of both is given up where the shorter one fills the page.
 */
export async function pathsBetween(reader: Reader, args: PathsArguments): Promise<PathMapper[]> {
  const { maxHops } = args
  if (maxHops < 1 || maxHops > longestPath)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `"maxHops" is ${maxHops}, but a path has 1 to ${longestPath} hops.`,
    )
  const question = questionOf(args)
  if (question.limit === 0 || args.from === args.to) return []
  const filled = new AbortController()
  const found: Hops[] = []
  const search = async (unit: typeof pathsOfOne, length: number) => {
    const few = unit === pathsOfFour ? await read(strongestPathsOfFour) : []
    if (few.length > 0 && few.length >= question.limit - found.length) return few
    return length <= alwaysComplete ? read(unit) : complete(await read(unit).catch(nothingInTime), length - 1)
  }
  const read = (unit: typeof pathsOfOne): Promise<Hops[]> =>
    reader.view.read(reader.asOf(unit), question, filled.signal)
  try {
    for (const [index, units] of waves.entries()) {
      const shorter = 2 * index
      if (found.length >= question.limit || maxHops <= shorter) break
      const searches = units.slice(0, maxHops - shorter).map((unit, at) => search(unit, shorter + at + 1))
      found.push(...(await firstOf(searches, question.limit - found.length)))
    }
    return found.slice(0, question.limit).map(pathOf)
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
