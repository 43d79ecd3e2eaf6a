/** An instant to the minute: "2026-11-29 09:20 UTC". */
export function instantWords(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
}
