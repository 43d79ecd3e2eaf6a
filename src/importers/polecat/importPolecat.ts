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
  let columns: Columns | string | undefined
  const parse = ({ text, line }: { text: string; line: number }) => {
    if (columns === undefined) {
      columns = parseHeader(text)
      return typeof columns === 'string' ? columns : null
    }
    if (typeof columns === 'string') return 'The first line of the file does not name its columns.'
    return parsePolecat({ text, line }, columns, coded.report)
  }
  const begin = () => {
    columns = undefined
  }
  return importRecords(graph, dataset, coded, { longestLine, begin, parse })
}
