import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const graceMs = 5_000

interface VitestRun {
  parameters: string[]
  workers: number
  environment: Record<string, string>
  signal: AbortSignal
}

/** Runs vitest to its end, or until the signal, and answers its exit status. */
export function runVitest({ parameters, workers, environment, signal }: VitestRun): Promise<number> {
  if (signal.aborted) return Promise.resolve(130)
  const child = spawn(process.execPath, [vitest, 'run', `--maxWorkers=${workers}`, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  signal.addEventListener('abort', () => end(child, signal.reason))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => resolve(signal.aborted ? 130 : (status ?? 1)))
  })
}

function end(child: ChildProcess, reason: unknown) {
  // Ctrl-c has reached vitest by itself, and hearing it twice would make it skip what the tests tidy up.
  if (reason !== 'SIGINT') child.kill('SIGTERM')
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), graceMs),
    setTimeout(() => child.kill('SIGKILL'), 2 * graceMs),
  ]
  child.once('exit', () => timers.forEach(clearTimeout))
}
