const dayMs = 86_400_000

/** The number of a calendar day (YYYY-MM-DD), counted from 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMs)
}

/** The calendar day (YYYY-MM-DD) of a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}
