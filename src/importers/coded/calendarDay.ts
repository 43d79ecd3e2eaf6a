/** The day that eight digits (YYYYMMDD) or ISO 8601 name, as YYYY-MM-DD; null where there is no such day. */
export function calendarDay(text: string): string | null {
  const day = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const date = new Date(`${day}T00:00:00Z`)
  // Date takes the 31st of April for the 1st of May.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day
}
