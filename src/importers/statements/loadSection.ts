import { loadSeed } from '../../../seed/loadSeed.ts'
import { InvalidSeed } from '../../domain/InvalidSeed.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldDatasets } from '../../graph/held/heldDatasets.ts'
import { newestRecording } from '../../graph/held/newestRecording.ts'
import type { ImportReport } from '../ImportReport.ts'
import type { Section } from './Section.ts'
import { toCome } from './toCome.ts'

/** What a file is loaded with. */
export interface Loading {
  readonly report: ImportReport
  readonly reject: (line: number, reason: string) => void
  /** Folder with the texts of the sources, to verify spans against. */
  readonly texts?: string | undefined
}

/** Writes a section in one transaction, after rejecting what it gets wrong; one that the graph holds already changes nothing. */
export async function loadSection(
  graph: Graph,
  section: Section,
  { report, reject, texts }: Loading,
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
