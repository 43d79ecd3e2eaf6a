import { setTimeout as pause } from 'node:timers/promises'

/** Resolves with the milliseconds it took for a condition to hold, or fails after `withinMs`. */
export async function waitUntil(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<number> {
  const begun = Date.now()
  while (!(await condition())) {
    if (Date.now() - begun > withinMs) throw new Error(`Not within ${withinMs} ms: ${what}.`)
    await pause(50)
  }
  return Date.now() - begun
}
