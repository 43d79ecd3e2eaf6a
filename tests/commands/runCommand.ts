import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { processStat } from '../support/processStat.ts'
import { waitUntil } from '../support/waitUntil.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** What the tests themselves were told about Neo4j must not reach a command that is to bring up its own. */
const settings = /^(NEO4J_|PARLEY_|PORT$|HOST$|npm_|VITEST|NODE_ENV$)/

/** Runs a command of the project in a process group of its own, as a terminal does. */
export function runCommand(command: string, parameters: string[], environment: Record<string, string>) {
  const inherited = Object.entries(process.env).filter(([name]) => !settings.test(name))
  const child = spawn(command, parameters, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The servers of most tests end before anybody asks what is planned ahead.
    env: { ...Object.fromEntries(inherited), PARLEY_PLAN_AHEAD: 'false', ...environment },
  })
  const printed = { stdout: '', stderr: '' }
  child.stdout.on('data', (text: Buffer) => (printed.stdout += text.toString()))
  child.stderr.on('data', (text: Buffer) => (printed.stderr += text.toString()))
  const group = child.pid ?? 0
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, ...printed }))
  const until = async (what: string, condition: () => boolean | Promise<boolean>, withinMs = 400_000) => {
    const early = ended.then((end) => Promise.reject(new Error(`It ended early: ${JSON.stringify(end)}`)))
    early.catch(() => undefined)
    await Promise.race([waitUntil(what, condition, withinMs), early])
  }
  return {
    pid: group,
    printed,
    /** How the command ended and what it printed. */
    ended,
    /** Waits for a condition, or for the end, which then fails. */
    until,
    /** Waits for a line, or for the end, which then fails. */
    prints: (text: string, withinMs = 400_000) =>
      until(`it prints "${text}"`, () => printed.stdout.includes(text), withinMs),
    kill: (signal: NodeJS.Signals) => process.kill(group, signal),
    /** What ctrl-c in a terminal does. */
    killGroup: (signal: NodeJS.Signals) => process.kill(-group, signal),
    /** The processes that are left of the group. */
    left: () => membersOf(group),
  }
}

function membersOf(group: number) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const [state, , processGroup] = processStat(`/proc/${pid}`)
      return processGroup === String(group) && state !== 'Z'
    })
}
