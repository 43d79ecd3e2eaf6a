import { defineEventsByCode } from './defineEventsByCode.ts'

/** The meetings of one category, in order of time. */
export const meetingsByCode = defineEventsByCode('meetingsByCode', 'Meeting')
