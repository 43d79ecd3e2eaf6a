import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { articleApi } from '../support/articleApi.ts'
import { codedImports } from '../support/codedImports.ts'
import { gdeltRow, quadruples } from '../support/codedSamples.ts'
import { zipOf } from '../support/zipOf.ts'

const { ask, graph } = articleApi()
const { load, loadQuadruples, faults } = codedImports(graph)

describe('a GDELT export', () => {
  it('takes one event of each row, with what is coded of it, a side or none missing', async () => {
    const rows = [
      gdeltRow({}),
      gdeltRow({ 0: 1000002, 60: 'https://news.example/2' }),
      gdeltRow({ 0: 1000003, 5: '', 6: '', 26: '1243', 30: '', 34: '', 31: '', 60: '', 52: '', 58: '' }),
      gdeltRow({ 0: 1000004, 5: '', 6: '', 15: 'GOV', 16: 'MAYOR', 26: '190' }),
    ].join('\n')
    const { report, rejections } = await load(importGdelt, rows, { name: '20240302.export.CSV' })
    expect(rejections).toEqual([])
    expect(report).toMatchObject({ read: 4, accepted: 4, recorded: 4 })
    expect([...report.unlisted]).toEqual([['CAMEO 1243', 1]])
    const data =
      (await ask(`{ events(filter: { participants: ["gdelt:NOR:NORLAND", "gdelt:SUDGOV:SUDLAND", "gdelt:GOV:MAYOR"] }) { nodes {
      __typename name place { id name } time { edtf }
      coding { scheme code label root goldstein mentions tone mode contexts url }
      participants { edges { role node { id name __typename } } }
      statementsAbout { nodes { text saidAt { edtf } speaker { name __typename } evidence { file line } } } } } }`)) as {
        events: { nodes: { name: string; coding: { url: string | null }; participants: unknown }[] }
      }
    expect(data.events.nodes).toHaveLength(4)
    expect(data.events.nodes.find(({ coding }) => coding.url === 'https://news.example/1')).toEqual({
      __typename: 'Meeting',
      name: 'Host a visit',
      place: { id: 'gdelt:place:-77:Quay City, Norland', name: 'Quay City, Norland' },
      time: { edtf: '2024-03-01' },
      coding: {
        scheme: 'CAMEO',
        code: '043',
        label: 'Host a visit',
        root: '04',
        goldstein: 2.8,
        mentions: 4,
        tone: -1.25,
        mode: null,
        contexts: [],
        url: 'https://news.example/1',
      },
      participants: {
        edges: [
          {
            role: 'HOST',
            node: { id: 'gdelt:NOR:NORLAND', name: 'NORLAND', __typename: 'UnclassifiedActor' },
          },
          {
            role: 'PARTICIPANT',
            node: { id: 'gdelt:SUDGOV:SUDLAND', name: 'SUDLAND', __typename: 'UnclassifiedActor' },
          },
        ],
      },
      statementsAbout: {
        nodes: [
          {
            text: 'Host a visit: NORLAND – SUDLAND',
            saidAt: { edtf: '2024-03-02' },
            speaker: { name: 'The GDELT Project', __typename: 'Organization' },
            evidence: [{ file: '20240302.export.CSV', line: 1 }],
          },
        ],
      },
    })
    expect(data.events.nodes.find(({ name }) => name === 'CAMEO 1243')?.participants).toEqual({
      edges: [
        {
          role: 'TARGET',
          node: { id: 'gdelt:SUDGOV:SUDLAND', name: 'SUDLAND', __typename: 'UnclassifiedActor' },
        },
      ],
    })
    expect(await checkIntegrity(graph())).toEqual([])
  })

  it('takes places for different ones whose ids or whose names differ', async () => {
    const places = [
      ['AL', 'Albania'],
      ['AL', 'Alabama, United States'],
      ['-2092174', 'Mumbai'],
      ['-2092174', 'Bombay'],
    ] as const
    const rows = places.map(([id, name], at) => gdeltRow({ 0: 3000000 + at, 52: name, 58: id }))
    expect((await load(importGdelt, rows.join('\n'))).report.recorded).toBe(4)
    const data = (await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { name events { totalCount } } } }`,
      {
        ids: places.map(([id, name]) => `gdelt:place:${id}:${name}`),
      },
    )) as { nodes: unknown }
    expect(data.nodes).toEqual(places.map(([, name]) => ({ name, events: { totalCount: 1 } })))
  })

  it('says of each wrong row what is wrong with it', async () => {
    const rows = [
      gdeltRow({ 1: 20230229 }),
      gdeltRow({ 0: 'abc' }),
      gdeltRow({ 26: '---' }),
      gdeltRow({ 59: 'now' }),
      gdeltRow({ 30: '11' }),
      gdeltRow({ 31: '1.5' }),
      gdeltRow({ 34: 'cold' }),
      gdeltRow({ 6: 'N'.repeat(2000) }),
      'a\tb',
      gdeltRow({ 1: '2023-02-28' }),
      gdeltRow({ 1: '00000101' }),
      gdeltRow({ 59: 20240302999999 }),
      gdeltRow({ 5: 'place', 6: '-77' }),
      gdeltRow({ 5: 'A:B' }),
      gdeltRow({ 60: 'javascript:alert(1)' }),
      gdeltRow({ 60: 'https://news.example/\u0001' }),
    ].join('\n')
    const result = await load(importGdelt, rows)
    expect(faults(result)).toEqual([
      '1: "20230229" is no day as YYYYMMDD.',
      '2: "abc" is no GLOBALEVENTID.',
      '3: "---" is no CAMEO code.',
      '4: "now" is no instant as YYYYMMDDHHMMSS.',
      '5: "11" is not on Goldstein\'s scale, from -10 to 10.',
      '6: "1.5" is no number of mentions, a whole one from 0 to 1000000000.',
      '7: "cold" is no tone from -100 to 100.',
      '8: Its Actor1Name is longer than 300 characters.',
      '9: The line has 2 columns instead of 61.',
      '10: "2023-02-28" is no day as YYYYMMDD.',
      '11: "00000101" is no day as YYYYMMDD.',
      '12: "20240302999999" is no instant as YYYYMMDDHHMMSS.',
      '13: "place" is no code of an actor, letters and digits.',
      '14: "A:B" is no code of an actor, letters and digits.',
      '15: Its SOURCEURL is an address of another scheme than http and https.',
      '16: Its SOURCEURL holds a control character or a line break.',
    ])
  })

  it('answers an address as a link, and a citation as words', async () => {
    const at = { 5: 'CIT', 6: 'CITED' }
    const rows = [
      gdeltRow({ ...at, 0: 7000001, 1: 20240311, 60: 'Xinhua: joint communique' }),
      gdeltRow({ ...at, 0: 7000002, 1: 20240312, 60: 'https://news.example/7' }),
      gdeltRow({ ...at, 0: 7000003, 1: 20240313, 60: '' }),
    ]
    expect((await load(importGdelt, rows.join('\n'))).report).toMatchObject({ accepted: 3, rejected: 0 })
    const data = await ask(
      '{ events(filter: { participants: ["gdelt:CIT:CITED"] }) { nodes { coding { url citation } } } }',
    )
    expect(data).toEqual({
      events: {
        nodes: [
          { coding: { url: null, citation: 'Xinhua: joint communique' } },
          { coding: { url: 'https://news.example/7', citation: null } },
          { coding: { url: null, citation: null } },
        ],
      },
    })
  })

  it('has one actor of two spellings that look alike, and none where a field says so', async () => {
    const spellings = ['CO\u0302TE  D’OR', 'CÔTE D’OR', 'CÔTE\u00a0D’OR\u200b']
    const rows = spellings.map((name, at) => gdeltRow({ 0: 7000010 + at, 6: name, 15: 'NA', 16: 'nan' }))
    expect((await load(importGdelt, rows.join('\n'))).report).toMatchObject({ accepted: 3, rejected: 0 })
    const id = 'gdelt:NOR:CÔTE D’OR'
    const query = `{ actor(id: "${id}") { name }
      events(filter: { participants: ["${id}"] }) { nodes { participants { edges { role } } } } }`
    const nodes = Array(3).fill({ participants: { edges: [{ role: 'HOST' }] } }) as unknown[]
    expect(await ask(query)).toEqual({ actor: { name: 'CÔTE D’OR' }, events: { nodes } })
  })

  it('passes over a first line that names its columns, and refuses one in another order', async () => {
    const titles = { 0: 'GLOBALEVENTID', 1: 'SQLDATE', 5: 'Actor1Code', 26: 'EventCode', 60: 'SOURCEURL' }
    const file = [gdeltRow(titles), gdeltRow({ 0: 7000021 })].join('\n')
    expect((await load(importGdelt, file)).report).toMatchObject({ read: 1, accepted: 1, rejected: 0 })
    const turned = [gdeltRow({ ...titles, 26: 'EventRootCode' }), gdeltRow({ 0: 7000022 })].join('\n')
    const result = await load(importGdelt, turned)
    expect(faults(result)).toEqual([expect.stringContaining('1: The first line names other columns')])
    expect(result.report).toMatchObject({ read: 1, accepted: 0, rejected: 1 })
  })

  it('is told once from a file of GDELT 1.0, and from a compressed one', async () => {
    const first = gdeltRow({}).split('\t').slice(0, 58).join('\t')
    const old = await load(importGdelt, [first, first, first].join('\n'))
    expect(faults(old)).toEqual([
      '1: The file is an event file of GDELT 1.0. Import the export of GDELT 2.0, which has 61 columns.',
    ])
    const zipped = await load(importGdelt, gzipSync([first, first].join('\n')), { name: 'a.CSV.gz' })
    expect(faults(zipped)).toEqual([
      '1: The file is compressed with gzip. Unpack it with gunzip, and import what comes out.',
    ])
    for (const { report } of [old, zipped])
      expect(report).toMatchObject({ read: 1, accepted: 0, rejected: 1 })
  })

  it('keeps its name and publisher, whatever another set is called', async () => {
    await expect(loadQuadruples(quadruples['valid.txt'], {}, 'gdelt')).rejects.toThrow(
      'The graph holds another data set "gdelt", with another title, address or publisher.',
    )
    expect(await ask('{ source(id: "gdelt") { title publisher { name } } }')).toEqual({
      source: { title: 'GDELT 2.0 Event Database', publisher: { name: 'The GDELT Project' } },
    })
  })

  it('takes the longest names, whatever they are written in', async () => {
    const long = '\u{20bb7}'.repeat(150)
    const rows = gdeltRow({ 0: 5000001, 5: long, 6: long, 15: long, 16: long, 52: long, 58: long })
    expect((await load(importGdelt, rows)).report).toMatchObject({ accepted: 1, recorded: 1 })
    expect(await checkIntegrity(graph())).toEqual([])
  })

  it('rejects an archive without a file, and one whose directory is damaged, and goes on', async () => {
    const empty = await load(importGdelt, zipOf({}), { name: 'empty.zip' })
    expect(faults(empty)).toEqual([expect.stringContaining('The archive holds no file.')])
    const zip = zipOf({ '../a.CSV': gdeltRow({ 0: 2100001 }) })
    const climbing = await load(importGdelt, zip, { name: 'climbing.zip' })
    expect(climbing.report).toMatchObject({ accepted: 0, rejected: 1 })
  })

  it('reads a zip, and says where a truncated one or another file breaks off', async () => {
    const zip = zipOf({
      'a.export.CSV': gdeltRow({ 0: 2000001 }) + '\n' + gdeltRow({ 0: 2000002 }),
    })
    // The two differ in nothing but their GLOBALEVENTID.
    expect((await load(importGdelt, zip, { name: 'a.CSV.zip' })).report).toMatchObject({
      accepted: 2,
      rejected: 0,
      recorded: 2,
    })
    const cut = await load(importGdelt, zip.subarray(0, zip.length - 30), { name: 'b.zip' })
    expect(cut.report).toMatchObject({ accepted: 0, rejected: 1 })
    expect(faults(cut)[0]).toMatch(/^1: The file cannot be read from here on: .*end of central directory/i)
    const other = await load(
      importGdelt,
      await readFile(process.execPath).then((bytes) => bytes.subarray(0, 300_000)),
    )
    expect(other.report.accepted).toBe(0)
    expect(other.report.rejected).toBeGreaterThan(0)
    const latin = await load(importGdelt, Buffer.from(gdeltRow({ 6: 'CÔTE' }), 'latin1'))
    expect(faults(latin)).toEqual(['1: The line is not UTF-8.'])
  })
})
