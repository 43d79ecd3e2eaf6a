import { ParleyError } from '../../domain/ParleyError.ts'
import { neighboursOfActor } from '../../graph/thing/neighboursOfActor.ts'
import type { NeighbourFilter } from '../generated/resolvers.ts'
import type { NeighbourConnectionMapper } from '../mappers.ts'
import { actorTypes } from './actorTypes.ts'
import { eventParameters } from './eventParameters.ts'
import type { Reader } from './Reader.ts'
import { realStatuses } from './realStatuses.ts'

interface NeighbourArguments {
  first: number
  after?: string | null | undefined
  filter?: NeighbourFilter | null | undefined
}

/** The actors whom something ties to one, heaviest first. */
export function neighbourConnection(
  reader: Reader,
  args: NeighbourArguments,
  id: string,
): NeighbourConnectionMapper {
  const { kinds, ties, minWeight, eventKinds, statuses, ...conditions } = args.filter ?? {}
  const filter = {
    ...eventParameters({ ...conditions, kinds: eventKinds, statuses: statuses ?? realStatuses }, null),
    neighbourTypes: kinds?.map((kind) => actorTypes[kind]) ?? null,
    ties: ties ?? null,
    minWeight: leastWeight(minWeight),
  }
  return reader.connection(neighboursOfActor, [id], { filter }, { ...args, order: 'neighbour' })
}

function leastWeight(minWeight: number | null | undefined): number | null {
  if (minWeight == null || minWeight >= 0) return minWeight ?? null
  throw new ParleyError('BAD_USER_INPUT', `"minWeight" is ${minWeight}, but no tie weighs less than 0.`)
}
