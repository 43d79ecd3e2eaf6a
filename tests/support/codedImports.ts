import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import type { CodedFile } from '../../src/importers/coded/CodedFile.ts'
import { ImportReport, type Rejection } from '../../src/importers/ImportReport.ts'
import { importQuadruples } from '../../src/importers/quadruples/importQuadruples.ts'
import { readDictionaries } from '../../src/importers/quadruples/readDictionaries.ts'
import { quadruples } from './codedSamples.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** What an import reported and rejected. */
export interface Load {
  readonly report: ImportReport
  readonly rejections: Rejection[]
}

/** Imports of coded events into a graph, from files in a folder of their own, for all tests of a file. */
export function codedImports(graph: () => Graph) {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  async function load(
    importFile: (graph: Graph, file: CodedFile) => Promise<void>,
    text: string | Buffer,
    { name = 'data.csv', now }: { name?: string; now?: string } = {},
  ): Promise<Load> {
    const file = path.join(folder, name)
    await writeFile(file, text)
    const rejections: Rejection[] = []
    const report = new ImportReport((rejection) => rejections.push(rejection))
    await importFile(graph(), { file, report, recordedAt: now })
    return { report, rejections }
  }

  async function loadQuadruples(
    text: string,
    options: { now?: string } = {},
    dataset = 'sample',
  ): Promise<Load> {
    for (const [name, content] of Object.entries(quadruples))
      await writeFile(path.join(folder, name), content)
    return load(
      async (target, file) => {
        const dictionaries = await readDictionaries({ directory: folder, epoch: '2018-01-01' }, file.report)
        await importQuadruples(target, file, { dataset, dictionaries })
      },
      text,
      { name: 'valid.txt', ...options },
    )
  }

  const faults = ({ rejections }: Load) => rejections.map(({ line, reason }) => `${line}: ${reason}`)

  return { folder, load, loadQuadruples, faults }
}
