import { fold } from '../domain/fold.ts'

/** A format that the first line of a file tells. */
export type KnownFormat = keyof typeof formats

const columns = (line: string) => line.split('\t').map((field) => field.trim())
const titles = (line: string) => new Set(line.split(/[\t,;]/).map(fold))
const isNumber = (field: string | undefined) => /^\d{1,20}$/.test(field ?? '')
const isEvent = (fields: readonly string[]) => isNumber(fields[0]) && /^\d{8}$/.test(fields[1] ?? '')

/** Formats with their name in words, the advice where another was expected, and the test of a first line. */
const formats = {
  brokenJson: {
    is: 'JSON over several lines, or as one list',
    right: 'Write one object per line, as `jq -c .` does, of a list `jq -c .[]`.',
    reads: (line: string) => /^\s*(\[|\{\s*$|\{\s*"[^"]*"\s*:\s*(\{|\[|"[^"]*",?)?\s*$)/.test(line),
  },
  statements: {
    is: 'a file of the interchange format',
    right: 'Import it as statements.',
    reads: (line: string) => /^\s*\{.*"record"\s*:/.test(line),
  },
  page: {
    is: 'a page of HTML or XML',
    right: 'Import the file of data itself.',
    reads: (line: string) => /^\s*<[!?a-z]/i.test(line),
  },
  polecat: {
    is: 'a file of POLECAT',
    right: 'Import it as polecat.',
    reads: (line: string) => line.includes('\t') && has(line, 'Event ID', 'Event Type', 'Actor Name'),
  },
  icews: {
    is: 'a file of raw ICEWS events',
    right: 'Nothing reads these: write them as quadruples, or as lines of the interchange format.',
    reads: (line: string) =>
      has(line, 'Event ID', 'CAMEO Code') ||
      (columns(line).length === 20 && /^\d{4}-\d\d-\d\d$/.test(columns(line)[1] ?? '')),
  },
  gdelt: {
    is: 'an event export of GDELT 2.0',
    right: 'Import it as gdelt.',
    reads: (line: string) =>
      columns(line).length === 61 && (isEvent(columns(line)) || has(line, 'GLOBALEVENTID', 'SQLDATE')),
  },
  gdelt1: {
    is: 'an event file of GDELT 1.0',
    right: 'Import the export of GDELT 2.0, which has 61 columns.',
    reads: (line: string) =>
      [57, 58].includes(columns(line).length) &&
      (isEvent(columns(line)) || has(line, 'GLOBALEVENTID', 'SQLDATE')),
  },
  mentions: {
    is: 'a file of GDELT mentions or of its knowledge graph',
    right: 'Import the event export, whose name ends in .export.CSV.',
    reads: (line: string) => {
      const [id, instant, ...more] = columns(line)
      return (
        (more.length === 14 && isNumber(id) && /^\d{14}$/.test(instant ?? '')) ||
        (more.length === 25 && /^\d{14}-T?\d+$/.test(id ?? ''))
      )
    },
  },
  commas: {
    is: 'a file whose columns are separated by commas or semicolons',
    right: 'Write it with a tab between two columns.',
    reads: (line: string) =>
      !line.includes('\t') &&
      (has(line, 'Event ID', 'Event Date') ||
        has(line, 'GLOBALEVENTID', 'SQLDATE') ||
        /^\d+([,;][^,;]*){3,}$/.test(line)),
  },
  quadruples: {
    is: 'a file of quadruples',
    right: 'Import it as quadruples.',
    reads: (line: string) =>
      [4, 5].includes(columns(line).length) && columns(line).slice(0, 4).every(isNumber),
  },
  namedQuadruples: {
    is: 'a file of quadruples with names in the place of numbers',
    right: 'Write the numbers that entity2id.txt and relation2id.txt give the names.',
    reads: (line: string) => {
      const [subject, relation, object, time] = columns(line)
      const isNamed = [subject, relation, object].every((name) => name !== undefined && /\p{L}/u.test(name))
      return isNamed && /^(\d{4}-\d\d-\d\d|\d+)$/.test(time ?? '')
    },
  },
} as const satisfies Record<string, { is: string; right: string; reads: (line: string) => boolean }>

const has = (line: string, ...named: string[]) => named.every((title) => titles(line).has(fold(title)))

/** Says what a file is by its first line, and what to do with it; undefined where it can be of the expected format. */
export function foreignFormat(line: string, expected: KnownFormat): string | undefined {
  const found = Object.entries(formats).find(([, { reads }]) => reads(line))
  if (found === undefined || found[0] === expected) return undefined
  const [, { is, right }] = found
  return `The file is ${is}. ${right}`
}
