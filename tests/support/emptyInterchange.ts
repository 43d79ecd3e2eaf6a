import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { ImportReport, type Rejection } from '../../src/importers/ImportReport.ts'
import { importStatements } from '../../src/importers/statements/importStatements.ts'
import { connectTestGraph } from './connectTestGraph.ts'
import { emptyGraph } from './emptyGraph.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** A graph that each test of a file finds empty, and export from it and import into it through a file in a folder of its own. */
export async function emptyInterchange() {
  const graph = await connectTestGraph()
  const { folder, remove } = temporaryFolder()
  const file = path.join(folder, 'graph.jsonl')
  beforeEach(async () => {
    await emptyGraph(graph)
  })
  afterAll(async () => {
    await graph.close()
    remove()
  })

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

  return { graph, folder, file, exported, imported }
}
