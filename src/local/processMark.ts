import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessMark {
  pid: number
  born: string
}

/** Marks a living process; undefined when there is none with this number, or only its unburied remains. */
export function processMark(pid: number): ProcessMark | undefined {
  const born = process.platform === 'linux' ? bornByProc(pid) : bornByPs(pid)
  return born === undefined ? undefined : { pid, born }
}

/** Whether the marked process still lives. */
export function stillLives(mark: ProcessMark): boolean {
  return processMark(mark.pid)?.born === mark.born
}

function bornByProc(pid: number) {
  try {
    // The command's name, in brackets, may hold spaces and brackets itself: what follows the last one is regular.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, startTime] = [fields[0], fields[19]]
    return state === 'Z' || state === 'X' ? undefined : startTime
  } catch {
    return undefined
  }
}

function bornByPs(pid: number) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
