import { readdirSync, readFileSync } from 'node:fs'
import { waitUntil } from './waitUntil.ts'

/** Stops a process, and resolves once all of its threads stand still: those that run go on for a moment, and may answer. */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP')
  const tasks = `/proc/${pid}/task`
  const isStopped = (task: string) => {
    try {
      const text = readFileSync(`${tasks}/${task}/stat`, 'utf8')
      return text.slice(text.lastIndexOf(')') + 2).startsWith('T')
    } catch {
      // Ended since it was listed.
      return true
    }
  }
  await waitUntil('all threads stand still', () => readdirSync(tasks).every(isStopped), 10_000)
}
