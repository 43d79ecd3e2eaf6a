import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/readArticle.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

async function read(content: string | Buffer, name = 'article.yaml') {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return readArticle(file)
}
async function faultsOf(content: string, name?: string): Promise<string[]> {
  const { faults } = await read(content, name)
  return faults.map(({ line, where, what, right }) => `${line} ${where}: ${what} ${right}`.trim())
}

const dataset = '- { record: dataset, version: 3, name: lake }\n'
const place = (more: string) => `${dataset}- record: place\n  id: lake\n  name: Lake\n${more}`

describe('a file of YAML', () => {
  it('holds records with their lines, and those of their fields', async () => {
    const { header, records, faults } = await read(place('  aliases:\n    - Sea\n'))
    expect(faults).toEqual([])
    expect(header).toEqual({ record: 'dataset', version: 3, name: 'lake' })
    expect(
      records.map(({ item, line, lineOf }) => [item.id, line, lineOf(['aliases', 0]), lineOf(['x'])]),
    ).toEqual([['lake', 2, 6, 2]])
  })

  it('takes an empty field for one that is left out', async () => {
    const { records } = await read(place('  description:\n  aliases: [Sea, ]\n'))
    expect(records.map(({ item }) => item)).toEqual([
      { record: 'place', id: 'lake', name: 'Lake', aliases: ['Sea'] },
    ])
  })

  it.each([
    [
      'a key that is written twice',
      place('  name: Sea\n'),
      /^5 : the YAML cannot be read: Map keys must be unique/,
    ],
    [
      'a tab',
      `${dataset}- record: place\n\tid: x\n`,
      /^3 : the YAML cannot be read: .* Indent with plain spaces/,
    ],
    ['a no-break space', `${dataset}- record: place\n\u00a0\u00a0id: x\n`, /Indent with plain spaces/],
    [
      'a line that is indented too little',
      place('description: x\n'),
      /Indent the line as those of its record|indentation/,
    ],
    ['an open quotation', `${dataset}- record: "place\n`, /the YAML cannot be read: /],
    ['no list', 'record: dataset\n', /^1 : the file is no list of records/],
    ['nothing', '', /^1 : the file is no list of records/],
    ['a text as a record', `${dataset}- hello\n`, /^2 : The line is no JSON object/],
    ['no dataset', '- { record: place, id: lake, name: Lake }\n', /^1 dataset: the record is missing/],
    ['two datasets', dataset + dataset, /^2 dataset: the file has another record dataset/],
    [
      'an older version',
      '- { record: dataset, version: 2, name: lake }\n',
      /^1 dataset, version: an article has version 3/,
    ],
    ['a number for a text', place('  description: 2031\n'), /^5 place "lake", description: .*must be text/],
    ['half of a surrogate pair', place('  description: "\\ud800"\n'), /surrogate/],
    ['a prototype', place('  __proto__: { name: x }\n'), /no such field as "__proto__"/],
    ['an alias to nothing', place('  description: *nothing\n'), /the YAML cannot be read: Unresolved alias/],
  ])('with %s is told its line', async (_, content, fault) => {
    const faults = await faultsOf(content)
    expect(faults.join('\n')).toMatch(fault)
    expect(faults).toHaveLength(1)
  })

  it('cannot grow without bound by aliases of aliases', async () => {
    const level = (number: number) =>
      `    - &a${number} [${Array(10)
        .fill(`*a${number - 1}`)
        .join(', ')}]\n`
    const bomb = `    - &a0 [x]\n${Array.from({ length: 9 }, (_, number) => level(number + 1)).join('')}`
    expect((await faultsOf(place(`  aliases:\n${bomb}`))).join()).toMatch(/alias/i)
  })

  it('that is too long or no UTF-8 is refused', async () => {
    await expect(read(`# ${'x'.repeat(5_000_000)}\n`)).rejects.toThrow('at most 5000000')
    await expect(read(Buffer.from([0xff, 0xfe, 0x41]))).rejects.toThrow('not UTF-8')
  })
})

describe('a file of JSON Lines', () => {
  it('holds the same records', async () => {
    const { header, records, faults } = await read(
      '{"record":"dataset","version":3,"name":"lake"}\n\n{"record":"place","id":"lake","name":"Lake"}\n',
      'article.jsonl',
    )
    expect(faults).toEqual([])
    expect(header?.name).toBe('lake')
    expect(records.map(({ item, line }) => [item.id, line])).toEqual([['lake', 3]])
  })

  it('tells the line of what cannot be read', async () => {
    const lines = [
      '{"record":"dataset","version":3,"name":"lake"}',
      '{"record":"place",',
      '{"record":"plaice","id":"x"}',
    ]
    expect(await faultsOf(lines.join('\n'), 'article.jsonl')).toEqual([
      '2 : The line is not JSON.',
      expect.stringMatching(/^3 : record: "plaice" is none of place, .* Did you mean place\?$/),
    ])
  })
})
