import { brokenTexts } from './brokenTexts.ts'
import { fieldsInWords } from './fieldsInWords.ts'
import { ParleyError } from './ParleyError.ts'
import { schemaFault } from './schemaFault.ts'
import { seedSchema, type Seed } from './seed.ts'
import { valueAt } from './valueAt.ts'

/** A seed whose shape was checked and whose defaults are filled in, or SEED_INVALID that names every fault by its place. */
export function parseSeed(written: unknown): Seed {
  const parsed = seedSchema.safeParse(written)
  const faults = parsed.success
    ? brokenTexts(written).map(({ path, fault }) => `${placeInWords(path)}: ${fault}.`)
    : parsed.error.issues.map((issue) => `${placeInWords(issue.path)}: ${schemaFault(issue, written)}`)
  if (parsed.success && faults.length === 0) return parsed.data
  const name = valueAt(written, ['name'])
  const seed = typeof name === 'string' ? `The seed "${name}"` : 'The seed'
  throw new ParleyError('SEED_INVALID', [`${seed} cannot be read:`, ...faults].join('\n- '))
}

const nouns: Readonly<Record<string, string>> = {
  actors: 'actor',
  events: 'event',
  series: 'series',
  places: 'place',
  topics: 'topic',
  sources: 'source',
  conditions: 'condition',
  statements: 'statement',
}

/** A path such as statements, x, about, 0, aspect reads: statement "x", about 1, aspect. */
function placeInWords(path: readonly PropertyKey[]): string {
  const [collection, key, ...inner] = path.map(String)
  if (collection === undefined) return 'the seed'
  const noun = nouns[collection]
  if (noun === undefined || key === undefined) return [collection, key, ...inner].filter(Boolean).join(', ')
  return [`${noun} "${key}"`, ...fieldsInWords(inner)].join(', ')
}
