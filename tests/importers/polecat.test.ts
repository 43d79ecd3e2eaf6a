import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { importPolecat } from '../../src/importers/polecat/importPolecat.ts'
import { articleApi } from '../support/articleApi.ts'
import { codedImports } from '../support/codedImports.ts'
import { polecat } from '../support/codedSamples.ts'

const { ask, graph } = articleApi()
const { load, faults } = codedImports(graph)

describe('a POLECAT file', () => {
  it('takes its rows by the names of the columns', async () => {
    const result = await load(importPolecat, polecat, { name: 'polecat.txt' })
    expect(faults(result)).toEqual([
      '4: "2024-02-30" is no day as YYYY-MM-DD.',
      '6: Its Event Type is empty, or no word of 60 characters at the most.',
      '7: The line has 2 columns, fewer than the first line names.',
    ])
    expect(result.report).toMatchObject({ read: 6, accepted: 3, rejected: 3, recorded: 3 })
    expect([...result.report.unlisted]).toEqual([['Dance', 1]])
    const data =
      await ask(`{ events(filter: { participants: ["polecat:actor:Jane Roe", "polecat:actor:The \\"Reds\\""] }) { nodes {
      __typename coding { scheme code root label mode contexts publication } place { name }
      participants { edges { role node { name } } }
      statementsAbout { nodes { text saidAt { edtf } evidence { file line } } } } } }`)
    const { nodes } = (data as { events: { nodes: { __typename: string }[] } }).events
    expect(nodes.sort((a, b) => (a.__typename < b.__typename ? 1 : -1))).toEqual([
      {
        __typename: 'Meeting',
        coding: {
          scheme: 'PLOVER',
          code: 'CONSULT',
          root: 'CONSULT',
          label: 'Consult',
          mode: 'visit',
          contexts: ['diplomatic', 'military'],
          publication: 'The Herald',
        },
        place: { name: 'Quay City, NOR' },
        participants: {
          edges: [
            { role: 'PARTICIPANT', node: { name: 'Jane Roe' } },
            { role: 'PARTICIPANT', node: { name: 'Sudland Government' } },
          ],
        },
        statementsAbout: {
          nodes: [
            {
              text: 'Consult: Jane Roe – Sudland Government',
              saidAt: { edtf: '2024-03-02' },
              evidence: [{ file: 'polecat.txt', line: 2 }],
            },
          ],
        },
      },
      {
        __typename: 'Action',
        coding: {
          scheme: 'PLOVER',
          code: 'ASSAULT',
          root: 'ASSAULT',
          label: 'Assault',
          mode: null,
          contexts: [],
          publication: 'The Herald',
        },
        place: null,
        participants: { edges: [{ role: 'TARGET', node: { name: 'The "Reds"' } }] },
        statementsAbout: {
          nodes: [
            { text: 'Assault: ? – The "Reds"', saidAt: null, evidence: [{ file: 'polecat.txt', line: 3 }] },
          ],
        },
      },
    ])
    expect(await checkIntegrity(graph())).toEqual([])
  })

  it('takes the sample of the documentation whole', async () => {
    const sample = await readFile(new URL('../../docs/samples/polecat.txt', import.meta.url))
    const { report } = await load(importPolecat, sample, { name: 'polecat.txt' })
    expect(report).toMatchObject({ read: 3, accepted: 3, rejected: 0, recorded: 3 })
    expect([...report.unlisted]).toEqual([])
  })

  it('refuses a file once whose first line does not name the columns', async () => {
    const result = await load(importPolecat, 'id,date\n1,2\n')
    expect(faults(result)).toEqual([
      expect.stringMatching(/^1: The line does not name the columns: it lacks "Event ID", /),
    ])
    expect(result.report).toMatchObject({ read: 1, accepted: 0, rejected: 1 })
  })
})
