import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import { standing } from '../fragment/standing.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'
import { tieEdge } from './tieEdge.ts'

/** Declares the actors at the other end of actors' ties of one type, in order of name; `path` is the pattern between the two ends. */
export const defineTiedActors = (unit: string, path: (tie: string) => string) =>
  defineReadings(unit, (name, reading) =>
    defineAscendingList({
      name,
      reading,
      parameters: { tie: z.string() },
      match: `MATCH (start:Actor)${path(`[tie:${tied(['SPEAKS_FOR', 'BELONGS_TO', 'HOLDS_POSITION_IN'], reading)}]`)}(node:Actor)`,
      where: allOf('start.id IN ids', `${typeOf('tie', reading)} = $tie`, standing('tie', reading)),
      item: 'node, tie',
      order: `(node.pageKey + '${keySeparator}' + tie.key)`,
      anchored: true,
      row: thingRow,
      projection: thingMap('node', reading),
      ...tieEdge(reading),
    }),
  )
