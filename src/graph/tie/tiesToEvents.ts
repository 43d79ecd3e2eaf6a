import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineList } from '../unit/defineList.ts'
import { eventValues } from '../event/eventValues.ts'
import { allKindPartitions } from '../event/kindPartitions.ts'
import { listWithin } from '../event/listWithin.ts'
import { allOf } from '../fragment/allOf.ts'
import { eventLabel, tied } from '../fragment/layers.ts'
import { standing } from '../fragment/standing.ts'
import { listedTieAlone } from './tieRow.ts'

const values = eventValues.past
const item = ['node', 'tie', ...values.carried].join(', ')
const { bounds, range } = listWithin('tie.pageKey', 'ids[0]')

/** Tells apart the ties of one thing to one event. */
const suffix = "coalesce(tie.key, tie.role, '')"
const placed = (place: string) => `(${place} + '${keySeparator}' + ${suffix})`

/** Declares the ties of one thing to events, the newest event first, in the order of an index of the ties' pageKey. */
const inOrder = (name: string, match: string, role?: string) =>
  defineList({
    name,
    reading: 'present',
    parameters: role === undefined ? {} : { role: z.enum(vocabulary.role) },
    partitions: allKindPartitions,
    match,
    where: allOf(
      role === undefined ? 'true' : `${role} = $role`,
      bounds,
      `${placed('node.pageKey')} < $after`,
    ),
    range: { ...range, ...(role !== undefined && { lead: role }), then: suffix },
    item: 'node, tie',
    order: placed('node.pageKey'),
    ...listedTieAlone('present'),
  }).descending

const involved = 'MATCH ()-[tie:INVOLVED_IN]->(node:Event)'

/** The ties of one thing to events as of another moment: all of them are read, and put in the order of what was said by then. */
const past = defineList({
  name: 'tiesToEvents.past',
  reading: 'past',
  parameters: { roles: z.array(z.enum(vocabulary.role)).nullable() },
  match: `
      MATCH (thing:Node)-[tie:${tied(['INVOLVED_IN', 'LOCATED_IN'], 'past')}]-(node:${eventLabel('past')})
      WHERE ${allOf('thing.id IN ids', '($roles IS NULL OR tie.role IN $roles)', standing('tie', 'past'))}
      WITH tie, node ${values.bind}
      WITH ${item}`,
  where: 'true',
  item,
  order: placed(values.place),
  anchored: true,
  ...listedTieAlone('past'),
}).descending

/**
 * The ties of one actor to its events, and of one place to the events there, the newest event first. An index gives them in this order, those
 * of one role too, so that a page of a hub is read and not sorted.
 */
export const tiesToEvents = {
  ofActor: inOrder('tiesToEvents.ofActor', involved),
  ofActorInRole: inOrder('tiesToEvents.ofActorInRole', involved, 'tie.role'),
  ofPlace: inOrder('tiesToEvents.ofPlace', 'MATCH ()<-[tie:LOCATED_IN]-(node:Event)'),
  past,
}
