import { defineEventsOf } from './defineEventsOf.ts'

/** The events that one actor was involved in, in order of time. */
export const eventsOfActor = defineEventsOf(
  'eventsOfActor',
  (actor, event) => `${actor}-[tie:INVOLVED_IN]->${event}`,
)
