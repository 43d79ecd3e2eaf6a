import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findSpans } from './findSpans.ts'

const usage = 'Usage: npm run span -- --text FILE --find "words of the text"'

/** Makes the output of the command, each span as a line of JSON, and its exit status, of arguments as they were typed. */
function answer(typed: string[]): { lines: string[]; status: number } {
  let file: string | undefined
  let words: string | undefined
  try {
    const { values } = parseArgs({
      args: typed,
      options: { text: { type: 'string' }, find: { type: 'string' } },
    })
    file = values.text
    words = values.find
  } catch (error) {
    return { lines: [error instanceof Error ? error.message : String(error), usage], status: 2 }
  }
  if (file === undefined || words === undefined) return { lines: [usage], status: 2 }

  let text: string
  try {
    // Without a decoder that drops a byte order mark: offsets count what the file holds.
    text = readFileSync(file, 'utf8')
  } catch {
    return { lines: [`The text ${file} cannot be read. Name a file of plain text in UTF-8.`], status: 1 }
  }
  const spans = findSpans(text, words)
  if (spans.length === 0) {
    return {
      lines: ['The text does not hold these words. Copy them as they stand, with case and punctuation.'],
      status: 1,
    }
  }
  return {
    lines: spans.map((span) => JSON.stringify(span)),
    status: 0,
  }
}

const { lines, status } = answer(process.argv.slice(2))
const print = status === 0 ? console.log : console.error
for (const line of lines) print(line)
process.exitCode = status
