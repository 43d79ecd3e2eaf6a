import { closestWord } from './closestWord.ts'
import { ParleyError } from './ParleyError.ts'
import { seedSchema, type Seed } from './seed.ts'

type Issue = NonNullable<ReturnType<typeof seedSchema.safeParse>['error']>['issues'][number]

/** A seed whose shape was checked and whose defaults are filled in, or SEED_INVALID that names every fault by its place. */
export function parseSeed(written: unknown): Seed {
  const parsed = seedSchema.safeParse(written)
  const faults = parsed.success
    ? brokenTexts(written)
    : parsed.error.issues.map((issue) => describe(issue, written))
  if (parsed.success && faults.length === 0) return parsed.data
  const name = valueAt(written, ['name'])
  const seed = typeof name === 'string' ? `The seed "${name}"` : 'The seed'
  throw new ParleyError('SEED_INVALID', [`${seed} cannot be read:`, ...faults].join('\n- '))
}

function describe(issue: Issue, written: unknown): string {
  const value = valueAt(written, issue.path)
  return `${placeInWords(issue.path)}: ${complaint(issue, value)}`
}

function complaint(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ')
    return `there is no such field as ${names}. Remove it or mend its spelling.`
  }
  if (value === undefined && issue.code !== 'invalid_key') return 'is missing.'
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    const meant = typeof value === 'string' ? closestWord(value, allowed) : undefined
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
    return `${JSON.stringify(value)} is none of ${allowed.join(', ')}.${hint}`
  }
  if (issue.code === 'invalid_key') {
    return `this id cannot be used: it ${issue.issues[0]?.message ?? issue.message}.`
  }
  return `${issue.message}.`
}

// Neo4j stores text as UTF-8, which has no form for half of a surrogate pair: it would not come back as it went in.
function brokenTexts(value: unknown, path: PropertyKey[] = []): string[] {
  if (typeof value === 'string') {
    return /\p{Surrogate}/u.test(value)
      ? [`${placeInWords(path)}: holds half of a surrogate pair, which is no character.`]
      : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => brokenTexts(inner, [...path, key]))
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
  const fields = inner.reduce<string[]>((words, part) => {
    const last = words.at(-1)
    if (last !== undefined && /^\d+$/.test(part))
      return [...words.slice(0, -1), `${last} ${Number(part) + 1}`]
    return [...words, part]
  }, [])
  return [`${noun} "${key}"`, ...fields].join(', ')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}
