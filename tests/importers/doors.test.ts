import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CodedThing } from '../../src/domain/coded/CodedRecord.ts'
import { ParleyError } from '../../src/domain/ParleyError.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { parseGdelt } from '../../src/importers/gdelt/parseGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import { parseHeader, parsePolecat } from '../../src/importers/polecat/parsePolecat.ts'
import { parseQuadruple } from '../../src/importers/quadruples/parseQuadruple.ts'
import { readDictionaries } from '../../src/importers/quadruples/readDictionaries.ts'
import { parseLine } from '../../src/importers/statements/parseLine.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { header, press, report as source, statement } from '../support/interchangeLines.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { tinySeed } from '../support/tinySeed.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

/** The result of a door for an actor's name: the actor, null for none, or why it is refused. */
type Door = (
  name: string,
) => Promise<Pick<CodedThing, 'name'> | string | null> | Pick<CodedThing, 'name'> | string | null

const rejections: string[] = []
const report = new ImportReport(({ reason }) => rejections.push(reason))
const fromOf = (parsed: ReturnType<typeof parseGdelt>) => (typeof parsed === 'string' ? parsed : parsed.from)

function seeded(change: (seed: SeedAsWritten) => SeedAsWritten): string | SeedAsWritten {
  try {
    return parseSeed(change(tinySeed()))
  } catch (error) {
    if (error instanceof ParleyError) return error.message
    throw error
  }
}

const seedDoor: Door = (name) => {
  const seed = seeded((written) => ({
    ...written,
    actors: { ...written.actors, ana: { kind: 'Person', name } },
  }))
  return typeof seed === 'string' ? seed : (seed.actors?.['ana'] ?? null)
}
const lineDoor: Door = (name) => {
  const parsed = parseLine(JSON.stringify({ ...press, name }))
  return 'fault' in parsed ? parsed.fault : (parsed.line as { name: string })
}
const codedLine = {
  ...{ record: 'coded', id: `lake:${'a'.repeat(32)}`, event: `lake:${'b'.repeat(32)}`, kind: 'Action' },
  ...{ file: 'a.csv', line: 1, day: '2024-03-01', label: 'Accuse', eventLabel: 'Accuse', scheme: 'CAMEO' },
}
const codedLineDoor: Door = (name) => {
  const parsed = parseLine(JSON.stringify({ ...codedLine, from: { id: 'lake:1', name, kind: 'State' } }))
  return 'fault' in parsed ? parsed.fault : (parsed.line as { from: CodedThing }).from
}
const gdeltDoor: Door = (name) => fromOf(parseGdelt({ text: gdeltRow({ 5: '', 6: name }), line: 1 }, report))
const polecatDoor: Door = (name) => {
  const titles = 'Event ID\tEvent Date\tEvent Type\tActor Name\tRecipient Name'
  const columns = parseHeader(titles)
  if (typeof columns === 'string') throw new Error(columns)
  return fromOf(parsePolecat({ text: `p1\t2024-03-01\tACCUSE\t${name}\tB`, line: 2 }, columns, report))
}
const quadrupleDoor: Door = async (name) => {
  rejections.length = 0
  writeFileSync(path.join(folder, 'entity2id.txt'), `${name}\t0\nSudland\t1\n`)
  writeFileSync(path.join(folder, 'relation2id.txt'), 'Accuse\t0\n')
  const dictionaries = await readDictionaries({ directory: folder, epoch: '2018-01-01' }, report)
  if (rejections[0] !== undefined) return rejections[0]
  return fromOf(parseQuadruple({ text: '0\t0\t1\t24', line: 1 }, dictionaries, report))
}

const written = { seed: seedDoor, statements: lineDoor, 'coded lines': codedLineDoor }
const coded = { gdelt: gdeltDoor, polecat: polecatDoor, quadruples: quadrupleDoor }
const doors = Object.entries({ ...written, ...coded })

describe.each(doors)('a name in %s', (_, door) => {
  it('is refused with a control character or a line break', async () => {
    for (const name of ['North\u0007land', 'North\u2028land', 'North\u0085land'])
      expect(await door(name)).toContain('holds a control character or a line break')
    // Half a character and U+0000 are refused in any text of JSON.
    expect(await door('North\0land')).toMatch(/holds (the character U\+0000|a control character)/)
  })

  it('is refused without a visible character', async () => {
    for (const name of ['\u200b', '\u200d', '\u3164\u2060'])
      expect(await door(name)).toContain('has no visible character')
  })

  it('is NFC with single spaces, and keeps its joiners', async () => {
    expect(await door('Co\u0302te \u00a0 d’Or')).toMatchObject({ name: 'Côte d’Or' })
    expect(await door('میرزا\u200cخان')).toMatchObject({ name: 'میرزا\u200cخان' })
  })
})

describe.each(Object.entries(coded))('an actor in %s', (_, door) => {
  it.each(['NA', 'nan', 'NaN', 'none', 'None', 'NULL', 'null', 'n/a', '<NA>', '\\N', ' NA '])(
    'is none where the file says %j',
    async (name) => {
      expect(await door(name)).toBeNull()
    },
  )

  it.each(['Na', 'Nan', 'Nanking', 'Nullarbor'])('is one where it is called %s', async (name) => {
    expect(await door(name)).toMatchObject({ name })
  })

  it('is the same in two spellings that look alike', async () => {
    const [one, other] = [await door('Côte  d’Or'), await door('Co\u0302te d\u200b’Or')]
    expect(one).toEqual(other)
  })
})

it('takes a number that is missing for none', () => {
  const parsed = parseGdelt(
    { text: gdeltRow({ 30: 'NA', 31: 'nan', 34: 'None', 60: 'NA' }), line: 1 },
    report,
  )
  expect(parsed).toMatchObject({ coding: { mentions: null, tone: null, url: null } })
})

it('gives two numbers of one name in a set of quadruples to one actor', async () => {
  writeFileSync(path.join(folder, 'entity2id.txt'), 'Côte\t7\nSudland\t1\nCo\u0302te\t9\n')
  const { entities } = await readDictionaries({ directory: folder, epoch: '2018-01-01' }, report)
  expect(entities.get('9')).toEqual({ id: '7', name: 'Côte', kind: 'UnclassifiedActor' })
  expect(entities.get('7')).toEqual(entities.get('9'))
})

describe('a number that a field of the API answers', () => {
  const beyond = 2 ** 31
  const span = { start: beyond, end: beyond + 5, sha256: 'a'.repeat(64) }
  const length = { file: 'tiny.txt', length: beyond, sha256: 'a'.repeat(64) }

  it('is refused beyond 32 bits in a seed', () => {
    const faults = seeded((seed) => ({
      ...tinySeed({ met: { evidence: [span] } }),
      sources: { ...seed.sources, tiny: { ...seed.sources['tiny'], text: length } as never },
    }))
    for (const place of ['evidence 1, start', 'evidence 1, end', 'text, length'])
      expect(faults).toMatch(new RegExp(`${place}: Too big: expected number to be <=2147483647`))
  })

  it.each([
    ['start and end', statement('held', { evidence: [span] })],
    ['length', { ...source, text: length }],
    ['line', { ...codedLine, line: beyond }],
    ['mentions', { ...codedLine, mentions: beyond }],
    ['goldstein', { ...codedLine, goldstein: 10.5 }],
    ['tone', { ...codedLine, tone: -101 }],
  ])('is refused out of bounds in a line: %s', (_, line) => {
    expect(parseLine(JSON.stringify(line))).toMatchObject({
      fault: expect.stringContaining('Too ') as string,
    })
  })
})

describe('an address', () => {
  const bad = ['javascript:alert(1)', 'ftp://example.org', 'foo', 'https://example.org/a\nb']

  it.each(bad)('of a source is http or https, and not %j', (url) => {
    const seed = seeded((plain) => ({
      ...plain,
      sources: { ...plain.sources, tiny: { ...plain.sources['tiny'], url } as never },
    }))
    expect(seed).toContain('source "tiny", url: must be an address that begins with http:// or https://.')
    const fault = 'url: must be an address that begins with http:// or https://.'
    expect(parseLine(JSON.stringify({ ...source, url }))).toMatchObject({ fault })
    const set = { title: 'Lake events', url, publisher: { name: 'Lake Press', kind: 'Organization' } }
    expect(parseLine(JSON.stringify({ ...header, coded: set }))).toMatchObject({ fault: `coded, ${fault}` })
  })

  it('of a coded record can be a citation, and not of another scheme', () => {
    for (const url of ['Xinhua: joint communique', 'https://news.example/1']) {
      expect(parseLine(JSON.stringify({ ...codedLine, url }))).toMatchObject({ line: { url } })
      expect(parseGdelt({ text: gdeltRow({ 60: url }), line: 1 }, report)).toMatchObject({ coding: { url } })
    }
    const fault = 'is an address of another scheme than http and https.'
    expect(parseLine(JSON.stringify({ ...codedLine, url: 'javascript:alert(1)' }))).toMatchObject({
      fault: `url: ${fault}`,
    })
    expect(parseGdelt({ text: gdeltRow({ 60: 'javascript:alert(1)' }), line: 1 }, report)).toBe(
      `Its SOURCEURL ${fault}`,
    )
  })
})

describe('a line of the interchange format', () => {
  it.each([
    ['{"record":"actor","id":"a","kind":"Person","name":"A","name":"B"}', 'name', 'item'],
    ['{"record":"actor","id":"a","kind":"Person","name":"A","n\\u0061me":"B"}', 'name', 'item'],
    [
      '{"record":"statement","about":[{"subject":"a","aspect":"DATE","subject":"b"}]}',
      'about 1, subject',
      'item',
    ],
    ['{"record":"actor","record":"dataset","name":"b"}', 'record', 'unknown'],
  ])('has each key once: %s', (text, key, meant) => {
    expect(parseLine(text)).toEqual({ fault: `${key}: the key is written twice. Write it once.`, meant })
  })

  it('can have one key in two of its objects', () => {
    const text = '{"record":"statement","about":[{"subject":"a"},{"subject":"b"}]}'
    expect(parseLine(text)).not.toMatchObject({ fault: expect.stringContaining('twice') as string })
  })

  it('tells each of its faults on a line of its own, in words that name the place', () => {
    const { fault } = parseLine(
      JSON.stringify({
        ...statement('held'),
        certainty: 'CERTIAN',
        colour: 'red',
        about: [{ subject: 'lake-meeting', aspect: 'STATUSS' }],
      }),
    ) as { fault: string }
    expect(fault.split('\n')).toEqual([
      'certainty: "CERTIAN" is none of CERTAIN, UNKNOWN, POSSIBLE, PROBABLE. Did you mean CERTAIN?',
      expect.stringMatching(/^about 1, aspect: "STATUSS" is none of STATUS, DATE, .* Did you mean STATUS\?$/),
      'there is no such field as "colour". Remove it or mend its spelling.',
    ])
  })

  it('is told which records there are where it is none of them', () => {
    expect(parseLine('{"id":"a","record":"actr"}')).toEqual({
      fault: expect.stringMatching(
        /^record: "actr" is none of actor, dataset, .* Did you mean actor\?$/,
      ) as string,
      meant: 'item',
    })
    for (const text of ['[]', 'null', '1', '"x"'])
      expect(parseLine(text)).toEqual({ fault: 'The line is no JSON object.', meant: 'unknown' })
  })

  it('is refused where its objects are nested too deep to be read', () => {
    expect(parseLine('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))).toHaveProperty('fault')
    expect(parseLine('['.repeat(400_000) + ']'.repeat(400_000))).toHaveProperty('fault')
  })
})
