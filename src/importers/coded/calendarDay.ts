import { isDay } from '../../domain/isDay.ts'

/** The day that eight digits (YYYYMMDD) or ISO 8601 name, as YYYY-MM-DD; null where there is no such day. */
export function calendarDay(text: string): string | null {
  const day = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text
  return isDay(day) ? day : null
}
