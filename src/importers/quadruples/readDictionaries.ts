import path from 'node:path'
import type { ImportReport } from '../ImportReport.ts'
import type { Dictionaries } from './parseQuadruple.ts'
import { readDictionary } from './readDictionary.ts'

/** What the numbers of a set of quadruples stand for, from the files beside it; `epoch` is the day that hours are counted from. */
export async function readDictionaries(
  { directory, epoch }: { directory: string; epoch: string },
  report: ImportReport,
): Promise<Dictionaries> {
  return {
    entities: await readDictionary(path.join(directory, 'entity2id.txt'), report),
    relations: await readDictionary(path.join(directory, 'relation2id.txt'), report),
    epoch: Date.parse(epoch),
  }
}
