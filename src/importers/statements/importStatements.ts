import { loadSeed } from '../../../seed/loadSeed.ts'
import type { HeaderLine, ItemLine } from '../../domain/interchange.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import { InvalidSeed } from '../../domain/InvalidSeed.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldDatasets } from '../../graph/held/heldDatasets.ts'
import { newestRecording } from '../../graph/held/newestRecording.ts'
import { openDataset } from '../coded/openDataset.ts'
import { RecordWriter } from '../coded/RecordWriter.ts'
import type { ImportReport } from '../ImportReport.ts'
import { openBytes } from '../openBytes.ts'
import { readLines, type Line } from '../readLines.ts'
import { codedRecordOf } from './codedRecordOf.ts'
import { parseLine } from './parseLine.ts'
import { Section } from './Section.ts'

/** What a section may hold: it is written in one transaction, all or nothing. */
const mostRecords = 5_000
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
export async function importStatements(
  graph: Graph,
  { file, report, texts, onProgress }: Import,
): Promise<void> {
  const reject = (line: number, reason: string) => report.reject({ file, line, reason })
  let section: Section | undefined
  let coded: { name: string; writer: RecordWriter } | undefined
  let orphans = 'A file begins with a line {"record": "dataset", …}; this one belongs to none.'
  const finish = async () => {
    if (section !== undefined) await loadSection(graph, section, { report, reject, texts })
    if (coded !== undefined) report.recorded += await coded.writer.finish()
    section = undefined
    coded = undefined
  }
  for await (const line of readLines(openBytes(file), { longest: longestLine })) {
    onProgress?.(line.bytesRead)
    if (line.text?.trim() === '') continue
    report.read += 1
    const parsed = line.text === undefined ? { fault: faultOf(line) } : parseLine(line.text)
    if ('fault' in parsed) {
      if (/^\s*\{\s*"record"\s*:\s*"dataset"/.test(line.text ?? '')) {
        await finish()
        orphans = `The line of its dataset, line ${line.number}, was rejected.`
      }
      if (section !== undefined) section.damaged = true
      reject(line.number, parsed.fault)
    } else if (parsed.line.record === 'dataset') {
      await finish()
      const { name, coded: set, recordedAt: now = new Date().toISOString() } = parsed.line
      if (set === undefined) {
        section = new Section(parsed.line, line.number)
        continue
      }
      const fault = await openCoded(graph, { name, ...set }, now)
      if (fault === null) {
        coded = { name, writer: new RecordWriter(graph, { dataset: name, now }) }
        report.accepted += 1
      } else {
        orphans = `The line of its dataset, line ${line.number}, was rejected.`
        reject(line.number, fault)
      }
    } else if (parsed.line.record === 'coded') {
      const record =
        coded === undefined
          ? 'A coded record stands in the section of a set of coded records.'
          : codedRecordOf(coded.name, parsed.line)
      if (typeof record === 'string') reject(line.number, record)
      else {
        await coded?.writer.add(record)
        report.accepted += 1
      }
    } else if (section !== undefined) {
      addTo(section, line.number, parsed.line, reject)
    } else {
      reject(line.number, coded === undefined ? orphans : 'A section of coded records holds nothing else.')
    }
  }
  await finish()
}

/** Makes sure that the graph holds a set of coded records, or answers why it cannot. */
async function openCoded(
  graph: Graph,
  { name, title, url, publisher }: NonNullable<HeaderLine['coded']> & { name: string },
  now: string,
): Promise<string | null> {
  if (now > new Date().toISOString()) return toCome(name, now)
  try {
    await openDataset(graph, { name, title, url: url ?? null, publisher }, now)
    return null
  } catch (error) {
    if (error instanceof ParleyError && error.code === 'BAD_USER_INPUT') return error.message
    throw error
  }
}

const toCome = (name: string, instant: string) =>
  `The dataset "${name}" says it was recorded at ${instant}, which is to come.`

function faultOf({ fault }: Line): string {
  return fault ?? 'The line cannot be read.'
}

function addTo(
  section: Section,
  line: number,
  item: ItemLine,
  reject: (line: number, reason: string) => void,
) {
  if (section.size >= mostRecords) {
    section.damaged = true
    reject(line, `A section holds at most ${mostRecords} records. Begin another with a line of its dataset.`)
    return
  }
  const before = section.add(line, item)
  if (before === undefined) return
  section.damaged = true
  reject(line, `The id "${item.id}" stands on line ${before} of this section already.`)
}

async function loadSection(
  graph: Graph,
  section: Section,
  {
    report,
    reject,
    texts,
  }: { report: ImportReport; reject: (line: number, reason: string) => void; texts: string | undefined },
): Promise<void> {
  const { name, recordedAt, complete = false } = section.header
  const rejectAll = (reason: string) => {
    for (const line of [section.line, ...section.lines]) reject(line, reason)
  }
  if ((await graph.read(heldDatasets, { ids: [name] })).length > 0) {
    rejectAll(`"${name}" is a set of coded records, which holds no other. Give the dataset another name.`)
    return
  }
  if (recordedAt !== undefined) {
    if (recordedAt > new Date().toISOString()) {
      rejectAll(toCome(name, recordedAt))
      return
    }
    const [held] = await graph.read(newestRecording, { seed: name })
    if (held?.newest != null && held.newest >= recordedAt) {
      report.accepted += section.size + 1
      return
    }
  }
  while (section.size > 0) {
    try {
      const { statements } = await loadSeed(graph, section.seed(), {
        now: recordedAt,
        texts,
        complete: complete && !section.damaged,
      })
      report.accepted += section.size + 1
      report.recorded += statements.recorded
      report.retracted += statements.retracted
      return
    } catch (error) {
      if (!(error instanceof InvalidSeed)) throw error
      const before = section.size
      for (const { where, what, right } of error.faults) {
        const line = section.leaveOut(where)
        if (line === undefined) continue
        section.damaged = true
        reject(line, `${where}: ${what} ${right}`.trim())
      }
      if (section.size === before) {
        rejectAll(error.message.replaceAll('\n', ' '))
        return
      }
    }
  }
  report.accepted += 1
}
