import { afterKey, keySeparator } from '../../domain/pageKey.ts'

/**
 * Holds for a source that is a set of coded records, loaded as such: it describes itself. A set of data that a seed describes is a source
 * like any other, with statements of its own.
 */
export const isCodedSet = (source: string) => `(${source}.kind = 'DATA_SET' AND ${source}.seed = ${source}.id
    AND (EXISTS { (entry:Record) WHERE entry.recordKey > ${source}.id + '${keySeparator}' AND entry.recordKey < ${source}.id + '${afterKey}' }
      OR NOT EXISTS { (own:Node {seed: ${source}.id}) WHERE own:Statement }))`
