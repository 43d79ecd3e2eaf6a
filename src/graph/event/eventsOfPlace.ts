import { defineEventsOf } from './defineEventsOf.ts'

/** The events at one place, in order of time. */
export const eventsOfPlace = defineEventsOf(
  'eventsOfPlace',
  (place, event) => `${place}<-[tie:LOCATED_IN]-${event}`,
)
