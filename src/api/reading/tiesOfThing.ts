import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import type { TieRow } from '../../graph/tie/tieRow.ts'
import { tiesByThings } from '../../graph/tie/tiesByThings.ts'
import { tiesToEvents } from '../../graph/tie/tiesToEvents.ts'
import type { TieFilter } from '../generated/resolvers.ts'
import type { ThingTieConnectionMapper } from '../mappers.ts'
import { consecutiveListing, type Part } from './consecutiveListing.ts'
import { connectionOf, type Listing, type Stretch } from './Listing.ts'
import { familiesOf } from './familiesOf.ts'
import { mergedPages } from './mergedPages.ts'
import type { Reader } from './Reader.ts'

interface Owner {
  readonly id: string
  readonly type: string
}

interface TieArguments {
  first: number
  after?: string | null | undefined
  filter?: TieFilter | null | undefined
}

type Conditions = ReturnType<typeof conditionsOf>

/** The ties of a thing to events that an index gives in order of time: those of an actor, and of a place. */
const eventTies = { ACTOR: ['INVOLVED_IN', 'FORWARD'], PLACE: ['LOCATED_IN', 'BACKWARD'] } as const

/** The ties of one thing: those to the events of an actor or a place last, the newest first. */
export function tiesOfThing(reader: Reader, args: TieArguments, owner: Owner): ThingTieConnectionMapper {
  const conditions = conditionsOf(args.filter ?? {})
  const listing: Listing<TieRow> = {
    page: consecutiveListing([...others(reader, conditions, owner), ...toEvents(reader, conditions, owner)]),
    count: async () => {
      const families = await familiesOf(reader, owner.id)
      return families
        .filter(({ relationship, direction, role }) => passes(conditions, relationship, direction, role))
        .reduce((sum, { total }) => sum + total, 0)
    },
  }
  return connectionOf(listing, { ...args, order: 'tie', of: owner.id })
}

function conditionsOf({ relationships, direction, roles }: TieFilter) {
  return {
    relationships: relationships == null ? null : [...relationships],
    direction: direction == null || direction === 'BOTH' ? null : direction,
    roles: roles == null ? null : [...new Set(roles)],
  }
}

function passes(
  { relationships, direction, roles }: Conditions,
  type: Word<'tie'>,
  way: 'FORWARD' | 'BACKWARD',
  role: Word<'role'> | null,
): boolean {
  return (
    (relationships?.includes(type) ?? true) &&
    (direction ?? way) === way &&
    (roles === null || (role !== null && roles.includes(role)))
  )
}

/** All ties of a thing but for those that an index orders. */
function others(reader: Reader, filter: Conditions, { id, type }: Owner): Part<TieRow>[] {
  const anchor = anchorOf(type)
  // A place has no other ties, and all roles of an actor are those in events.
  if (anchor === 'PLACE' || (anchor === 'ACTOR' && filter.roles !== null)) return []
  const { ascending } = reader.readingFor(tiesByThings)
  return [
    { mark: '0', descending: false, page: (stretch) => reader.page(ascending, [id], { filter }, stretch) },
  ]
}

/** The ties of an actor or a place to events. */
function toEvents(reader: Reader, conditions: Conditions, { id, type }: Owner): Part<TieRow>[] {
  const anchor = anchorOf(type)
  if (anchor === null) return []
  const { roles } = conditions
  const [tie, way] = eventTies[anchor]
  // Each event of an actor has some role.
  if (!passes({ ...conditions, roles: anchor === 'ACTOR' ? null : roles }, tie, way, null)) return []
  return [{ mark: '1', descending: true, page: pagesOf(reader, anchor, id, roles) }]
}

function pagesOf(
  reader: Reader,
  anchor: keyof typeof eventTies,
  id: string,
  roles: Conditions['roles'],
): Listing<TieRow>['page'] {
  const { ofActor, ofActorInRole, ofPlace, past } = tiesToEvents
  if (reader.looksBack) return (stretch) => reader.page(past, [id], { roles }, stretch)
  if (anchor === 'PLACE') return (stretch) => reader.page(ofPlace, [id], {}, stretch)
  if (roles === null) return (stretch) => reader.page(ofActor, [id], {}, stretch)
  return mergedPages(
    roles.map((role) => (stretch: Stretch) => reader.page(ofActorInRole, [id], { role }, stretch)),
  )
}

function anchorOf(type: string): keyof typeof eventTies | null {
  if (type === 'Place') return 'PLACE'
  return (vocabulary.actorKind as readonly string[]).includes(type) ? 'ACTOR' : null
}
