import { defineEventsByCode } from './defineEventsByCode.ts'

/** The actions of one category, in order of time. */
export const actionsByCode = defineEventsByCode('actionsByCode', 'Action')
