import { interfaceOf } from '../interfaceOf.ts'
import type { SeedFault } from './SeedFault.ts'
import { typedIds, type SeedView } from './SeedView.ts'

/** Each id means one thing, and that of an unnamed actor says to which source's occurrence it belongs. */
export function idFaults(view: SeedView): SeedFault[] {
  const ids = typedIds(view.seed)
  return ids.flatMap(([id, type], index) => [
    ...taken(id, type, ids.slice(0, index).find(([other]) => other === id)?.[1], 'is described here'),
    ...(sameNoun(type, view.known.types.get(id))
      ? []
      : taken(id, type, view.known.types.get(id), 'is in the graph')),
    ...unnamed(view, id, type),
  ])
}

function taken(id: string, type: string, otherType: string | undefined, place: string): SeedFault[] {
  if (otherType === undefined) return []
  return [
    {
      name: 'ID_TAKEN',
      where: `${type} "${id}"`,
      what: `a ${otherType} of that id ${place} already.`,
      right: 'Give each its own id.',
    },
  ]
}

function sameNoun(type: string, held: string | undefined): boolean {
  return held === undefined || interfaceOf(held) === interfaceOf(type)
}

function unnamed(view: SeedView, id: string, type: string): SeedFault[] {
  const [source, occurrence] = id.split('#')
  if (type !== 'UnnamedActor') {
    if (occurrence === undefined) return []
    return [
      {
        name: 'UNNAMED_ACTOR_ID',
        where: `${type} "${id}"`,
        what: 'an id with "#" belongs to an occurrence in a source.',
        right: 'Only an UnnamedActor has one: give this one a plain slug.',
      },
    ]
  }
  if (occurrence !== undefined && view.typeOf(source ?? '') === 'Source') return []
  return [
    {
      name: 'UNNAMED_ACTOR_ID',
      where: `UnnamedActor "${id}"`,
      what: 'its id does not say in which source it occurs.',
      right:
        'Write the id of a source, "#" and what it is there called, such as "some-article#senior-official".',
    },
  ]
}
