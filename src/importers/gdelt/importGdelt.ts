import type { Graph } from '../../graph/Graph.ts'
import type { CodedFile } from '../coded/CodedFile.ts'
import { importRecords } from '../coded/importRecords.ts'
import { parseGdelt, readGdeltHeader } from './parseGdelt.ts'

const longestLine = 100_000

/** Loads an event export of GDELT 2.0, as it is or zipped. Two rows of it are two events, whatever they have in common. */
export function importGdelt(graph: Graph, coded: CodedFile): Promise<void> {
  const dataset = {
    name: 'gdelt',
    title: 'GDELT 2.0 Event Database',
    url: 'https://www.gdeltproject.org/',
    publisher: { name: 'The GDELT Project', kind: 'Organization' as const },
  }
  const parse = ({ text, line }: { text: string; line: number }) => parseGdelt({ text, line }, coded.report)
  return importRecords(graph, dataset, coded, {
    ...{ name: 'gdelt', longestLine, readHeader: readGdeltHeader, parse },
  })
}
