/** Whether a text is a day of the calendar, YYYY-MM-DD, of the years 0001 to 9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false
  const date = new Date(`${text}T00:00:00Z`)
  // Date takes the 31st of April for the 1st of May.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
