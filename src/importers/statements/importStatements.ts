import type { Graph } from '../../graph/Graph.ts'
import type { ImportReport } from '../ImportReport.ts'
import { foreignFormat } from '../foreignFormat.ts'
import { openEntries, type FileEntry } from '../openEntries.ts'
import { readLines } from '../readLines.ts'
import { damagedLine, parseLine } from './parseLine.ts'
import { Sections } from './Sections.ts'

const longestLine = 1_000_000

interface Import {
  readonly file: string
  readonly report: ImportReport
  /** Folder with the texts of the sources, to verify spans against. */
  readonly texts?: string | undefined
  readonly onProgress?: ((bytesRead: number) => void) | undefined
}

/**
 * Loads a file of the interchange format (docs/interchange.md), section after section. What a line gets wrong is rejected with its
 * line and reason, with it what refers to it, and the rest goes in. Each section is one transaction, and one that the graph holds
 * already changes nothing: an import that was ended in the middle goes on where it was when it is run again.
 */
export async function importStatements(graph: Graph, { file, onProgress, ...shared }: Import): Promise<void> {
  let before = 0
  for await (const entry of openEntries(file)) {
    const progress = (bytesRead: number) => onProgress?.(before + bytesRead)
    const shown = entry.name === null ? file : `${file}/${entry.name}`
    await takeLines(graph, entry, { ...shared, file: shown, onProgress: progress })
    before += entry.size
  }
}

async function takeLines(
  graph: Graph,
  { bytes }: FileEntry,
  { file, report, texts, onProgress }: Import,
): Promise<void> {
  const reject = (line: number, reason: string) => report.reject({ file, line, reason })
  let begun = false
  const sections = new Sections(graph, { report, reject, texts })
  for await (const line of readLines(bytes, { longest: longestLine })) {
    const { number, text } = line
    onProgress?.(line.bytesRead)
    if (text?.trim() === '') continue
    report.read += 1
    const foreign = begun || text === undefined ? undefined : foreignFormat(text, 'statements')
    if (foreign !== undefined) {
      reject(number, foreign)
      return
    }
    begun ||= text !== undefined
    const parsed = text === undefined ? damagedLine(line.fault, line.remnant) : parseLine(text)
    if ('fault' in parsed) await sections.damage(number, parsed)
    else await sections.take(number, parsed.line, Buffer.byteLength(text ?? ''))
  }
  await sections.finish()
}
