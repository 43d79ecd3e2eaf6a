import { familiesByThings } from '../../graph/tie/familiesByThings.ts'
import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { PersonResolvers } from '../generated/resolvers.ts'
import { tiesOfThing } from '../reading/tiesOfThing.ts'
import type { Complete } from './Complete.ts'

/** The fields that every thing of the world resolves alike. */
export const thingFields: Complete<
  Pick<PersonResolvers, 'tieFamilies' | 'ties'>,
  Pick<ThingRow, 'id' | 'type'>
> = {
  tieFamilies: ({ id }, _, { reader }) => reader.rows(familiesByThings, id),
  ties: (thing, args, { reader }) => tiesOfThing(reader, args, thing),
}
