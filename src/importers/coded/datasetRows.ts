import { publisherId } from '../../domain/coded/codedIds.ts'
import { thingRow } from '../../domain/coded/codedRows.ts'
import { fingerprint } from '../../domain/fingerprint.ts'
import { indexedText } from '../../domain/search/indexedText.ts'
import { listKey } from '../../domain/listKey.ts'
import { timeProperties } from '../../graph/write/timeProperties.ts'
import type { Dataset } from './Dataset.ts'

/** A data set and its publisher as the graph is given them. */
export function datasetRows({ name, title, url, publisher }: Dataset) {
  const publisherRow = thingRow(name, publisherId(name), publisher)
  const source = {
    type: 'Source' as const,
    kind: 'DATA_SET' as const,
    title,
    url,
    language: null,
    ...timeProperties('published', null),
    textFile: null,
    textSha256: null,
    textLength: null,
    foldedText: indexedText([title]),
    pageKey: listKey(title, name),
  }
  return {
    publisher: publisherRow,
    source: {
      id: name,
      properties: {
        ...source,
        fingerprint: fingerprint({ ...source, publisher: publisherRow.id }),
        seed: name,
      },
    },
  }
}
