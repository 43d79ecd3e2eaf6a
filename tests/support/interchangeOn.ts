import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportLines } from '../../src/exporter/exportLines.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { ImportReport, type Rejection } from '../../src/importers/ImportReport.ts'
import { importStatements } from '../../src/importers/statements/importStatements.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** Export from a graph and import into it, through a file in a folder of its own. Remove it when the file is done. */
export function interchangeOn(graph: Graph) {
  const { folder, remove } = temporaryFolder()
  const file = path.join(folder, 'graph.jsonl')

  async function exported(): Promise<string> {
    const lines: string[] = []
    for await (const line of exportLines(graph)) lines.push(JSON.stringify(line))
    return lines.map((line) => `${line}\n`).join('')
  }

  async function imported(text: string | Buffer, texts?: string) {
    await writeFile(file, text)
    const rejections: Rejection[] = []
    const report = new ImportReport((rejection) => rejections.push(rejection))
    await importStatements(graph, { file, report, texts })
    return { report, rejections }
  }

  return { folder, file, remove, exported, imported }
}
