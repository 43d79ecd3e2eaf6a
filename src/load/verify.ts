import path from 'node:path'
import { verifySpans } from '../domain/verifySpans.ts'
import { checkIntegrity, type Violation } from '../graph/checkIntegrity.ts'
import type { Graph } from '../graph/Graph.ts'
import { sourcesWithEvidence } from '../graph/held/sourcesWithEvidence.ts'
import { spansBySource } from '../graph/held/spansBySource.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { readText } from './readText.ts'

/** A span that differs from its text; where the text as a whole does, it has no offsets and no statements. */
export interface Mismatch {
  readonly source: string
  readonly start: number | null
  readonly end: number | null
  readonly statements: readonly string[]
  readonly differs: string
}

export interface Verification {
  /** How many spans were compared with a text. */
  readonly checked: number
  readonly mismatched: readonly Mismatch[]
  /** Sources whose text is not in the folder, with the name of the file where one is recorded. */
  readonly missing: readonly { readonly source: string; readonly file: string | null }[]
  readonly violations: readonly Violation[]
}

/** Compares every span in a graph with the texts in a folder, and the graph with the rules of the model. */
export async function verify(graph: Graph, { texts }: { texts: string }): Promise<Verification> {
  const time = timeForAll()
  const mismatched: Mismatch[] = []
  const missing: { source: string; file: string | null }[] = []
  let checked = 0
  for (const { id, file, ...recorded } of await graph.read(sourcesWithEvidence, {}, time)) {
    const text = file === null ? undefined : await textIn(texts, file)
    if (text === undefined) {
      missing.push({ source: id, file })
      continue
    }
    const spans = await graph.read(spansBySource, { source: id }, time)
    checked += spans.length
    mismatched.push(
      ...verifySpans(text, recorded, spans).map(({ span, differs }) => ({
        source: id,
        start: span?.start ?? null,
        end: span?.end ?? null,
        statements: span?.statements ?? [],
        differs,
      })),
    )
  }
  return { checked, mismatched, missing, violations: await checkIntegrity(graph) }
}

// The name comes from the graph: it must not lead out of the folder.
async function textIn(folder: string, file: string): Promise<string | undefined> {
  return path.basename(file) === file ? readText(path.join(folder, file)) : undefined
}
