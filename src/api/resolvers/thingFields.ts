import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { PersonResolvers } from '../generated/resolvers.ts'
import { familiesOf } from '../reading/familiesOf.ts'
import { tiesOfThing } from '../reading/tiesOfThing.ts'
import type { Complete } from './Complete.ts'

/** The fields that every thing of the world resolves alike. */
export const thingFields: Complete<
  Pick<PersonResolvers, 'tieFamilies' | 'ties'>,
  Pick<ThingRow, 'id' | 'type'>
> = {
  tieFamilies: ({ id }, { countTo }, { reader }) => familiesOf(reader, id, countTo),
  ties: (thing, args, { reader }) => tiesOfThing(reader, args, thing),
}
