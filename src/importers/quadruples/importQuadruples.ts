import type { Graph } from '../../graph/Graph.ts'
import type { CodedFile } from '../coded/CodedFile.ts'
import { importRecords } from '../coded/importRecords.ts'
import { isQuadrupleHeader, parseQuadruple, type Dictionaries } from './parseQuadruple.ts'

const longestLine = 10_000

/**
 * Loads a file of temporal quadruples (subject, relation, object, hours), the form in which research on temporal knowledge graphs keeps
 * sets such as ICEWS. The relations are verbs of CAMEO by label. A contact stands in such sets once from each side, and is one meeting here.
 */
export function importQuadruples(
  graph: Graph,
  coded: CodedFile,
  { dataset, dictionaries }: { dataset: string; dictionaries: Dictionaries },
): Promise<void> {
  const set = {
    name: dataset,
    title: `Coded events of the data set ${dataset}`,
    url: null,
    publisher: { name: `Publisher of the data set ${dataset}`, kind: 'UnclassifiedActor' as const },
  }
  const parse = ({ text, line }: { text: string; line: number }) =>
    parseQuadruple({ text, line }, dictionaries, coded.report)
  return importRecords(graph, set, coded, {
    ...{ name: 'quadruples', longestLine, readHeader: isQuadrupleHeader, parse },
  })
}
