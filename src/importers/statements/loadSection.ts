import { pastFaults } from '../../load/pastFaults.ts'
import { textsIn } from '../../load/resolve/textsIn.ts'
import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldDatasets } from '../../graph/held/heldDatasets.ts'
import { newestRecording } from '../../graph/held/newestRecording.ts'
import type { ImportReport } from '../ImportReport.ts'
import { attemptLoad } from './attemptLoad.ts'
import { extentOf } from './extentOf.ts'
import { resolveSection } from './resolveSection.ts'
import type { Section } from './Section.ts'
import { statedIn } from './statedIn.ts'
import { toCome } from './toCome.ts'

/** What a file is loaded with. */
export interface Loading {
  readonly report: ImportReport
  readonly reject: (line: number, reason: string) => void
  /** Folder with the texts of the sources, to verify spans against. */
  readonly texts?: string | undefined
}

/** Writes a section in one transaction, after rejecting what it gets wrong; what the graph holds already changes nothing. */
export async function loadSection(graph: Graph, section: Section, loading: Loading): Promise<void> {
  const { name, recordedAt } = section.header
  if ((await graph.read(heldDatasets, { ids: [name] })).length > 0) {
    rejectAll(
      section,
      loading,
      `"${name}" is a set of coded records, which holds no other. Give the dataset another name.`,
    )
    return
  }
  if (recordedAt !== undefined) {
    if (recordedAt > new Date().toISOString()) {
      rejectAll(section, loading, toCome(name, recordedAt))
      return
    }
    const [held] = await graph.read(newestRecording, { seed: name })
    if (held?.newest != null && held.newest > recordedAt) {
      await compareSection(graph, section, { ...loading, recordedAt })
      return
    }
  }
  await recordSection(graph, section, loading)
}

async function recordSection(graph: Graph, section: Section, loading: Loading): Promise<void> {
  const { report, texts } = loading
  while (section.says) {
    const { done, faults, known } = await attemptLoad(graph, section, { texts })
    if (done !== undefined) {
      report.accepted += section.size + 1
      report.recorded += done.statements.recorded
      report.retracted += done.statements.retracted
      return
    }
    if (!leaveOut(section, loading, faults)) {
      rejectAll(section, loading, faults.map(inWords).join('\n'))
      return
    }
    // At once, for else each link of a chain would take a round of its own.
    for (const { line, reason } of section.leaveOutOrphans(known)) loading.reject(line, reason)
  }
  report.accepted += 1
}

/** Takes what the graph holds of an instant of its past, and rejects the rest: the past stays what it was. */
async function compareSection(
  graph: Graph,
  section: Section,
  loading: Loading & { recordedAt: string },
): Promise<void> {
  const { recordedAt: now, texts } = loading
  while (section.says) {
    const { seed, faults, asWritten } = await resolveSection(graph, section, { now, textOf: textsIn(texts) })
    section.stated = statedIn(seed)
    const past = await pastFaults(graph, seed, {
      now,
      ...extentOf(section),
    })
    const all = [...faults, ...past.map(asWritten).filter((fault) => fault !== null)]
    if (all.length === 0) break
    if (leaveOut(section, loading, all)) continue
    // What stood then and the section lacks is at fault in its claim to be complete.
    for (const fault of all.slice(0, 1)) loading.reject(section.line, inWords(fault))
    loading.report.accepted += section.size
    return
  }
  loading.report.accepted += section.size + 1
}

/** Rejects the lines that faults name, each with all of its faults; false where they name none of the section. */
function leaveOut(section: Section, { reject }: Loading, faults: readonly SeedFault[]): boolean {
  const reasons = new Map<number, string[]>()
  for (const fault of faults) {
    const line = section.lineOf(fault.where)
    if (line !== undefined) reasons.set(line, [...(reasons.get(line) ?? []), inWords(fault)])
  }
  for (const [line, all] of reasons) reject(line, all.join('\n'))
  for (const { where } of faults) section.leaveOut(where)
  return reasons.size > 0
}

const inWords = ({ where, what, right }: SeedFault) => `${where}: ${what} ${right}`.trim()

function rejectAll(section: Section, { reject }: Loading, reason: string): void {
  section.damaged = true
  for (const line of [section.line, ...section.lines]) reject(line, reason)
}
