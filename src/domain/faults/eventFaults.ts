import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** Somebody says of every event whether it happened, is planned or is only talked of. */
export function eventFaults(view: SeedView): SeedFault[] {
  const stated = new Set(
    view.statements
      .filter(([, { polarity }]) => polarity !== 'NEGATED')
      .flatMap(([, { about }]) => about)
      .filter(({ aspect, status }) => aspect === 'STATUS' && status !== undefined)
      .map(({ subject }) => subject),
  )
  return Object.entries(view.seed.events)
    .filter(([id]) => !stated.has(id) && !view.known.eventsWithStatus.has(id))
    .map(([id, { kind }]) => ({
      name: 'EVENT_WITHOUT_STATUS',
      where: `${kind} "${id}"`,
      what: 'no statement gives its status.',
      right: 'Let an affirmed statement be about it with aspect STATUS and the status that it says.',
    }))
}
