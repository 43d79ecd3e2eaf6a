import type { EventStatus } from '../generated/resolvers.ts'

/** The statuses of events that are more than talk: without a word to the contrary only these weigh in ties between actors. */
export const realStatuses: EventStatus[] = ['HELD', 'ONGOING']
