import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import { anEvent, tied } from '../fragment/layers.ts'
import { carriers, standing } from '../fragment/standing.ts'
import { thingMap } from '../thing/thingMap.ts'
import { thingRow } from '../thing/thingRow.ts'
import { selectedParts, whereSelected } from './eventParts.ts'

/** Who is involved in events, once per role, in order of name and role. */
export const participantsByEvents = defineReadings('participantsByEvents', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: { roles: z.array(z.string()).nullable() },
    match: `MATCH (event${anEvent(reading)})<-[tie:${tied(['INVOLVED_IN'], reading)}]-(node:Actor)`,
    where: allOf('event.id IN ids', '($roles IS NULL OR tie.role IN $roles)', standing('tie', reading)),
    item: 'node, tie',
    order: `(node.pageKey + '${keySeparator}' + coalesce(tie.key, tie.role))`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    selected: selectedParts,
    edge: z.object({ role: z.enum(vocabulary.role), statementIds: z.array(z.string()).nullable() }),
    edgeProjection: `tie {.role, statementIds: ${whereSelected('carriers', carriers('tie', reading))}}`,
  }),
)
