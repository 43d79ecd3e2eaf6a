import path from 'node:path'
import type { ImportReport } from '../ImportReport.ts'
import type { CodedThing } from '../../domain/coded/CodedRecord.ts'
import { isMissing } from '../coded/isMissing.ts'
import type { Dictionaries } from './parseQuadruple.ts'
import { readDictionary } from './readDictionary.ts'

/** What the numbers of a set of quadruples stand for, from the files beside it; `epoch` is the day that hours are counted from. */
export async function readDictionaries(
  { directory, epoch }: { directory: string; epoch: string },
  report: ImportReport,
): Promise<Dictionaries> {
  return {
    entities: actorsOf(await readDictionary(path.join(directory, 'entity2id.txt'), report)),
    relations: await readDictionary(path.join(directory, 'relation2id.txt'), report),
    epoch: Date.parse(epoch),
  }
}

/** Actors by their numbers: those of one name are one, known by the number that comes first. */
function actorsOf(names: ReadonlyMap<string, string>): Map<string, CodedThing | null> {
  const actors = new Map<string, CodedThing>()
  for (const [id, name] of names)
    if (!actors.has(name)) actors.set(name, { id, name, kind: 'UnclassifiedActor' })
  return new Map([...names].map(([id, name]) => [id, isMissing(name) ? null : (actors.get(name) ?? null)]))
}
