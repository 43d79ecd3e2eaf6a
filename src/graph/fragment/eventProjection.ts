import { decided } from './decided.ts'
import { saidEnd } from './saidEnd.ts'
import { saidPlace } from './saidPlace.ts'
import { visible } from './visible.ts'

const timeParts = ['Text', 'Edtf', 'Earliest', 'Latest', 'Basis', 'ResolvedFrom'].map((part) => `time${part}`)

/** Every property that an event's projection sets. */
const properties = ['status', ...timeParts, 'lastsUntil', 'pageKey']

const isLive = (statement: string) => visible(statement, 'present')

/**
 * What the statements that stand now make of a bound `event`: leaves `event` and the map `projection`, and only of events that
 * do not hold it already.
 */
export const eventProjection = `
  ${decided('event', isLive)}
  WITH event, {
    status: statusSaid.status,
    ${timeParts.map((part) => `${part}: timeSaid.${part}`).join(', ')},
    lastsUntil: ${saidEnd('timeSaid')},
    pageKey: ${saidPlace('timeSaid', 'event')}
  } AS projection
  WITH event, projection
  WHERE ${properties.map((name) => `coalesce(event.${name}, '') <> coalesce(projection.${name}, '')`).join(' OR ')}`
