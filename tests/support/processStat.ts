import { readFileSync } from 'node:fs'

/** Fields of a process or thread from its folder under /proc, from the state on; none where it has ended. */
export function processStat(folder: string): string[] {
  try {
    const text = readFileSync(`${folder}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    // Ended since it was listed.
    return []
  }
}
