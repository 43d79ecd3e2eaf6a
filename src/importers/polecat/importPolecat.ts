import type { Graph } from '../../graph/Graph.ts'
import type { CodedFile } from '../coded/CodedFile.ts'
import { importRecords } from '../coded/importRecords.ts'
import { parseHeader, parsePolecat, type Columns } from './parsePolecat.ts'

const longestLine = 1_000_000

/** Loads a file of POLECAT, whose first line names its columns. Two rows of it are two events, whatever they have in common. */
export function importPolecat(graph: Graph, coded: CodedFile): Promise<void> {
  const dataset = {
    name: 'polecat',
    title: 'POLECAT: Political Event Classification, Attributes, and Types',
    url: 'https://doi.org/10.7910/DVN/AJGVIT',
    publisher: { name: 'Publisher of the data set polecat', kind: 'UnclassifiedActor' as const },
  }
  let columns: Columns = {}
  const readHeader = (text: string) => {
    const found = parseHeader(text)
    if (typeof found === 'string') return found
    columns = found
    return true
  }
  const parse = ({ text, line }: { text: string; line: number }) =>
    parsePolecat({ text, line }, columns, coded.report)
  return importRecords(graph, dataset, coded, { name: 'polecat', longestLine, readHeader, parse })
}
