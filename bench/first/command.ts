import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort } from '../../src/local/freePort.ts'
import { exampleQuestions } from '../../tests/support/exampleQuestions.ts'
import { writeResults } from '../writeResults.ts'

// Starts Parley on a new home and then again, and asks each question of the documentation once: npm run bench:first -- --starts 2
const { values } = parseArgs({ options: { starts: { type: 'string', default: '3' } } })
const starts = Number(values.starts)
if (!Number.isInteger(starts) || starts < 1) throw new Error('--starts takes a whole number, such as 3.')

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = path.join(root, 'node_modules/.cache/parley')
mkdirSync(cache, { recursive: true })
const home = mkdtempSync(path.join(cache, 'first-'))
const rows: string[] = []
try {
  for (const start of Array(starts).keys()) rows.push(await measured(start === 0 ? 'new home' : 'same home'))
} finally {
  rmSync(home, { recursive: true, force: true })
}
const head = '| start | ready after, s | worst first answer, s | of the question | median, s | failed |'
writeResults('first', [head, '| --- | ---: | ---: | --- | ---: | ---: |', ...rows].join('\n'))

async function measured(start: string): Promise<string> {
  const port = await freePort()
  const began = Date.now()
  const server = spawn('node', ['--max-semi-space-size=64', 'bin/start.mjs'], {
    cwd: root,
    env: { ...process.env, PARLEY_HOME: home, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    const ready = await Promise.race([readyUrl(server.stdout), ended.then(() => undefined)])
    if (ready === undefined) throw new Error('Parley ended before it was ready.')
    const readyAfter = Date.now() - began
    const answers = []
    for (const question of exampleQuestions) answers.push(await timed(ready, question))
    answers.sort((a, b) => b.ms - a.ms)
    const [worst, median] = [answers[0], answers[Math.floor(answers.length / 2)]]
    const failed = answers.filter(({ hasFailed }) => hasFailed).length
    const cells = [start, seconds(readyAfter), seconds(worst?.ms), worst?.name, seconds(median?.ms), failed]
    console.error(cells.join('  '))
    return `| ${cells.join(' | ')} |`
  } finally {
    server.kill('SIGTERM')
    await ended
  }
}

async function readyUrl(output: NodeJS.ReadableStream): Promise<string | undefined> {
  const lines = createInterface({ input: output })
  for await (const line of lines) {
    const url = /^Parley is ready at (\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  return undefined
}

async function timed(url: string, { name, text: query, variables }: (typeof exampleQuestions)[number]) {
  const began = Date.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors = [] } = (await response.json()) as { errors?: { message: string }[] }
  for (const { message } of errors) console.error(`${name}: ${message}`)
  return { name, ms: Date.now() - began, hasFailed: errors.length > 0 }
}

function seconds(ms = 0): string {
  return (ms / 1000).toFixed(1)
}
