import { aliasesOf, descriptionOf, nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'

/** A thing's row as a map. */
export const thingMap = (thing: string, reading: Reading) => `${thing} {
  .id, .type, name: ${nameOf(thing, reading)}, aliases: ${aliasesOf(thing, reading)},
  description: ${descriptionOf(thing, reading)}, .recordedAt}`
