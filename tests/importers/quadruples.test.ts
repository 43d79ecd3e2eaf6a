import { beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { articleApi } from '../support/articleApi.ts'
import { codedImports, type Load } from '../support/codedImports.ts'
import { quadruples } from '../support/codedSamples.ts'
import { dump } from '../support/dump.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { Random } from '../support/random.ts'

const { ask, refusal, graph } = articleApi()
const { loadQuadruples, faults } = codedImports(graph)

describe('a set of quadruples beside the article', () => {
  const now = '2025-01-01T00:00:00.000Z'
  let first: Load
  let before: unknown

  beforeAll(async () => {
    const half = quadruples['valid.txt'].split('\n').slice(0, 4).join('\n')
    // Ended in the middle and begun again: the second time goes on where the first was.
    await loadQuadruples(half, { now })
    first = await loadQuadruples(quadruples['valid.txt'], { now })
    before = await dump()
  })

  it('takes every record, and lists the verbs that CAMEO lacks', () => {
    expect(first.rejections).toEqual([])
    expect(first.report).toMatchObject({ read: 9, accepted: 9, rejected: 0, recorded: 5 })
    expect([...first.report.unlisted]).toEqual([['Sing a song', 1]])
  })

  it('changes nothing when it is loaded again, in one piece or in another order', async () => {
    const lines = quadruples['valid.txt'].trim().split('\n')
    expect((await loadQuadruples(quadruples['valid.txt'], { now })).report.recorded).toBe(0)
    expect((await loadQuadruples([...lines].reverse().join('\n'), { now })).report.recorded).toBe(0)
    expect(await dump()).toEqual(before)
  })

  it('keeps every rule of the model', async () => {
    expect(await checkIntegrity(graph())).toEqual([])
  })

  it('makes one meeting of a contact that both sides recorded, and one action of every other record', async () => {
    const data = await ask(`{
      events(first: 50, filter: { participants: ["sample:0", "sample:1", "sample:2", "sample:3"] }) {
        totalCount
        nodes {
          __typename name status time { edtf basis } coding { scheme code root label goldstein contexts }
          participants { edges { role node { id __typename name } statements { text } } }
        }
      } }`)
    const { events } = data as { events: { totalCount: number; nodes: Record<string, unknown>[] } }
    const told = events.nodes.map((event) => {
      const { participants, name, __typename, time } = event as {
        name: string
        __typename: string
        time: { edtf: string }
        participants: { edges: { role: string; node: { name: string }; statements: { text: string }[] }[] }
      }
      const who = participants.edges.map(({ role, node }) => `${node.name} ${role}`)
      const says = participants.edges[0]?.statements.map(({ text }) => text)
      return [__typename, name, time.edtf, ...who, ...(says ?? [])].join(' | ')
    })
    expect(told.sort()).toEqual([
      'Action | Accuse | 2018-01-03 | Norland INITIATOR | Sudland TARGET | Accuse: Norland – Sudland',
      'Action | Sing a song | 2018-01-03 | Harbour Police (Norland) INITIATOR | Harbour Police (Norland) TARGET | Sing a song: Harbour Police (Norland) – Harbour Police (Norland)',
      'Meeting | Consult | 2018-01-02 | Eastmark PARTICIPANT | Norland PARTICIPANT | Consult: Norland – Eastmark',
      expect.stringMatching(
        /^Meeting \| Consult \| 2018-01-02 \| Norland PARTICIPANT \| Sudland PARTICIPANT \| Consult: (Norland – Sudland \| Consult: Sudland – Norland|Sudland – Norland \| Consult: Norland – Sudland)$/,
      ),
      'Meeting | Make a visit | 2018-01-02 | Norland HOST | Sudland PARTICIPANT | Make a visit: Sudland – Norland',
      expect.stringMatching(
        /^Meeting \| Make a visit \| 2018-01-02 \| Norland PARTICIPANT \| Sudland HOST \| (Make a visit: Norland – Sudland \| Host a visit: Sudland – Norland|Host a visit: Sudland – Norland \| Make a visit: Norland – Sudland)$/,
      ),
      'Meeting | Mediate | 2018-01-04 | Eastmark PARTICIPANT | Norland MEDIATOR | Mediate: Norland – Eastmark',
    ])
    expect(events.totalCount).toBe(7)
    expect(events.nodes.map(({ status }) => status)).toEqual(Array(7).fill('HELD'))
    expect(events.nodes.find(({ name }) => name === 'Accuse')).toMatchObject({
      time: { edtf: '2018-01-03', basis: 'STATED' },
      coding: { scheme: 'CAMEO', code: '112', root: '11', label: 'Accuse', goldstein: -2, contexts: [] },
    })
    expect(events.nodes.find(({ name }) => name === 'Sing a song')).toMatchObject({
      coding: { code: null, root: null },
    })
  })

  it('answers who says so: the publisher of the set, on a line of a file', async () => {
    const accusation = (await ask(`{ actions(filter: { participants: ["sample:0"] }) { nodes { id
      statementsAbout { totalCount nodes { id } }
      claims { aspect status anonymousOnly corroboration { speakers independentSources } statements { id } } } } }`)) as {
      actions: {
        nodes: {
          id: string
          statementsAbout: { totalCount: number; nodes: { id: string }[] }
          claims: unknown[]
        }[]
      }
    }
    const [action] = accusation.actions.nodes
    expect(accusation.actions.nodes).toHaveLength(1)
    expect(action?.id).toMatch(/^sample:[0-9a-f]{32}$/)
    expect(action?.statementsAbout.totalCount).toBe(1)
    const id = action?.statementsAbout.nodes[0]?.id ?? ''
    expect(action?.claims).toEqual(
      ['DATE', 'PARTICIPANTS', 'STATUS'].map((aspect) => ({
        aspect,
        status: 'UNCONFIRMED',
        anonymousOnly: false,
        corroboration: { speakers: 1, independentSources: 1 },
        statements: [{ id }],
      })),
    )
    const whole = `id __typename ... on Statement {
        text speechAct form certainty polarity confidence attributionDepth recordedAt retractedAt saidAt { edtf }
        speaker { id __typename name } source { id kind title publisher { id } }
        evidence { id exact start end sha256 verified file line source { id } statements { id } }
        subjects { aspect status time { edtf } thing { id } }
        asserts { relationship role from { id } to { id } }
        attributionChain { depth statement { id } } reportedBy { id } reports { id } links { type } condition { id } fulfils { id }
        about { id } }`
    const data = (await ask(
      `query ($id: ID!, $ids: [ID!]!) { statement(id: $id) { ${whole} } node(id: $id) { ${whole} } nodes(ids: $ids) { id __typename } }`,
      { id, ids: [id, `${id}#record`, 'ukraine'] },
    )) as { statement: unknown; node: unknown; nodes: unknown }
    expect(data.statement).toEqual({
      id,
      __typename: 'Statement',
      text: 'Accuse: Norland – Sudland',
      speechAct: 'REPORT',
      form: 'CODED',
      certainty: 'CERTAIN',
      polarity: 'AFFIRMED',
      confidence: 1,
      attributionDepth: 0,
      recordedAt: now,
      retractedAt: null,
      saidAt: null,
      speaker: {
        id: 'sample#publisher',
        __typename: 'UnclassifiedActor',
        name: 'Publisher of the data set sample',
      },
      source: {
        id: 'sample',
        kind: 'DATA_SET',
        title: 'Coded events of the data set sample',
        publisher: { id: 'sample#publisher' },
      },
      evidence: [
        {
          id: `${id}#record`,
          exact: null,
          start: null,
          end: null,
          sha256: null,
          verified: null,
          file: 'valid.txt',
          line: 6,
          source: { id: 'sample' },
          statements: [{ id }],
        },
      ],
      subjects: [
        { aspect: 'DATE', status: null, time: { edtf: '2018-01-03' }, thing: { id: action?.id } },
        { aspect: 'PARTICIPANTS', status: null, time: null, thing: { id: action?.id } },
        { aspect: 'STATUS', status: 'HELD', time: null, thing: { id: action?.id } },
      ],
      asserts: [
        { relationship: 'INVOLVED_IN', role: 'INITIATOR', from: { id: 'sample:0' }, to: { id: action?.id } },
        { relationship: 'INVOLVED_IN', role: 'TARGET', from: { id: 'sample:1' }, to: { id: action?.id } },
      ],
      attributionChain: [{ depth: 0, statement: { id } }],
      reportedBy: null,
      reports: [],
      links: [],
      condition: null,
      fulfils: null,
      about: [{ id: action?.id }],
    })
    expect(data.node).toEqual(data.statement)
    expect(data.nodes).toEqual([
      { id, __typename: 'Statement' },
      { id: `${id}#record`, __typename: 'Evidence' },
      { id: 'ukraine', __typename: 'State' },
    ])
  })

  it('counts and lists the statements of records with the stored ones, in either order and page by page', async () => {
    const data = await ask(`{
      set: source(id: "sample") { statements { totalCount nodes { id } } }
      article: source(id: "istanbul-talks-1") { statements { totalCount } }
      publisher: actor(id: "sample#publisher") { statements(filter: { forms: [CODED] }) { totalCount } }
      none: actor(id: "sample#publisher") { statements(filter: { forms: [NARRATION] }) { totalCount } }
      all: statements { totalCount }
      coded: statements(filter: { forms: [CODED] }) { totalCount }
      named: statements(filter: { sources: ["sample"], speakers: ["sample#publisher"], aspects: [DATE] }) { totalCount }
      placed: statements(filter: { sources: ["sample"], aspects: [PLACE] }) { totalCount }
      other: statements(filter: { sources: ["sample"], speakers: ["kremlin"] }) { totalCount }
      byForm: statementCounts(by: FORM, first: 10) { key count }
      bySource: statementCounts(by: SOURCE, first: 10, filter: { forms: [CODED] }) { key count node { __typename id } }
    }`)
    const total = (data as { article: { statements: { totalCount: number } } }).article.statements.totalCount
    expect(data).toMatchObject({
      set: { statements: { totalCount: 9 } },
      publisher: { statements: { totalCount: 9 } },
      none: { statements: { totalCount: 0 } },
      all: { totalCount: total + 9 },
      coded: { totalCount: 9 },
      named: { totalCount: 9 },
      placed: { totalCount: 0 },
      other: { totalCount: 0 },
      bySource: [{ key: 'sample', count: 9, node: { __typename: 'Source', id: 'sample' } }],
    })
    const byForm = (data as { byForm: { key: string; count: number }[] }).byForm
    expect(byForm.find(({ key }) => key === 'CODED')).toEqual({ key: 'CODED', count: 9 })
    expect(byForm.reduce((sum, { count }) => sum + count, 0)).toBe(total + 9)
    for (const orderBy of ['SAID_AT_ASC', 'SAID_AT_DESC']) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = (await ask(
          `query ($after: String, $orderBy: StatementOrder!) { statements(first: 20, after: $after, orderBy: $orderBy) {
            nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after, orderBy },
        )) as {
          statements: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
        }
        seen.push(...page.statements.nodes.map(({ id }) => id))
        after = page.statements.pageInfo.hasNextPage ? page.statements.pageInfo.endCursor : null
      } while (after !== null && seen.length < 1000)
      expect(new Set(seen).size).toBe(total + 9)
      expect(seen).toHaveLength(total + 9)
    }
  })

  it('carries a path, and what ties two actors', async () => {
    const data = (await ask(`{
      none: paths(from: "sample:2", to: "sample:3") { length }
      paths(from: "sample:1", to: "sample:3", first: 1) { length hops { statements { form source { id } } } }
      between(a: "sample:0", b: "sample:1") {
        meetings { totalCount edges { statements { source { id } } } }
        actions { totalCount edges { statements { source { id } } } } }
      brokers(a: "sample:1", b: "sample:3") { actor { id } }
      visits: actor(id: "sample:0") { meetings(filter: { codePrefix: "042" }) { totalCount nodes { coding { code } } } }
    }`)) as {
      visits: unknown
      none: unknown[]
      paths: { length: number; hops: { statements: unknown[] }[] }[]
      between: Record<'meetings' | 'actions', { totalCount: number; edges: { statements: unknown[] }[] }>
      brokers: unknown
    }
    expect(data.none).toEqual([])
    expect(data.paths[0]?.length).toBe(4)
    expect(data.paths[0]?.hops).toHaveLength(4)
    for (const { statements } of data.paths[0]?.hops ?? [])
      expect(statements[0]).toEqual({ form: 'CODED', source: { id: 'sample' } })
    const behind = ({ edges }: { edges: { statements: unknown[] }[] }) =>
      edges.map(({ statements }) => statements.length).sort()
    expect([data.between.meetings.totalCount, data.between.actions.totalCount]).toEqual([3, 1])
    expect(behind(data.between.meetings)).toEqual([1, 2, 2])
    expect(behind(data.between.actions)).toEqual([1])
    expect(data.brokers).toEqual([{ actor: { id: 'sample:0' } }])
    const visit = { coding: { code: '042' } }
    expect(data.visits).toEqual({ meetings: { totalCount: 2, nodes: [visit, visit] } })
  })

  it('is out of what the graph knew before, and in what it knew after', async () => {
    const asked = `query ($asOf: AsOf!) {
      events(filter: { participants: ["sample:0"] }, asOf: $asOf) { totalCount nodes { status time { edtf } } }
      statements(filter: { sources: ["sample"] }, asOf: $asOf) { totalCount } }`
    expect(await ask(asked, { asOf: { knownAt: '2024-12-31T00:00:00Z' } })).toEqual({
      events: { totalCount: 0, nodes: [] },
      statements: { totalCount: 0 },
    })
    const later = (await ask(asked, { asOf: { knownAt: '2025-01-02T00:00:00Z' } })) as {
      events: { totalCount: number; nodes: unknown[] }
    }
    expect(later).toMatchObject({ events: { totalCount: 6 }, statements: { totalCount: 9 } })
    expect(later.events.nodes[0]).toEqual({ status: 'HELD', time: { edtf: '2018-01-02' } })
  })

  it('passes over titles of columns, and is told once where names stand in the place of numbers', async () => {
    const titled = await loadQuadruples('subject\trelation\tobject\ttime\n3\t3\t1\t120\t0')
    expect(titled.report).toMatchObject({ read: 1, accepted: 1, rejected: 0 })
    const named = await loadQuadruples('Norland\tAccuse\tSudland\t2018-01-01\n'.repeat(3))
    expect(faults(named)).toEqual([expect.stringContaining('quadruples with names in the place of numbers')])
    expect(named.report).toMatchObject({ read: 1, accepted: 0, rejected: 1 })
    expect(faults(await loadQuadruples('garbage'))).toEqual(['1: The line has 1 columns instead of 4 or 5.'])
  })

  it('rejects what is wrong with its line and reason, and takes the rest', async () => {
    const wrong = [
      '0\t3\t1\tsoon\t0',
      '9\t3\t1\t24\t0',
      '0\t9\t1\t24\t0',
      '0\t3\t9\t24\t0',
      '0\t3\t1',
      '0\t3\t1\t999999999999\t0',
      'x'.repeat(20_000),
      '\u0000PNG',
      '3\t3\t1\t96\t0',
    ]
    const result = await loadQuadruples(wrong.join('\r\n'))
    expect(faults(result)).toEqual([
      '1: "soon" is no number of hours within the years of four digits.',
      '2: No entity has the number "9".',
      '3: No relation has the number "9".',
      '4: No entity has the number "9".',
      '5: The line has 3 columns instead of 4 or 5.',
      '6: "999999999999" is no number of hours within the years of four digits.',
      '7: The line is 20001 bytes long; at most 10000 are read.',
      '8: The line has 1 columns instead of 4 or 5.',
    ])
    expect(result.report).toMatchObject({ read: 9, accepted: 1, rejected: 8, recorded: 1 })
    expect(await checkIntegrity(graph())).toEqual([])
  })

  it('makes one meeting of the two records of each such contact, and two of those whose sides differ', async () => {
    const contacts = [6, 7, 8, 5].flatMap((relation) => [
      `0\t${relation}\t1\t120\t0`,
      `1\t${relation}\t0\t120\t0`,
    ])
    const { report } = await loadQuadruples(contacts.join('\n'), { now }, 'contacts')
    expect(report).toMatchObject({ accepted: 8, recorded: 8, rejected: 0 })
    const data = (await ask(`{ between(a: "contacts:0", b: "contacts:1") {
      meetings { totalCount edges { node { name } statements { id } } } } }`)) as {
      between: { meetings: { edges: { node: { name: string }; statements: unknown[] }[] } }
    }
    expect(
      data.between.meetings.edges.map(({ node, statements }) => [node.name, statements.length]).sort(),
    ).toEqual([
      ['Discuss by telephone', 2],
      ['Engage in negotiation', 2],
      ['Mediate', 1],
      ['Mediate', 1],
      ["Meet at a 'third' location", 2],
    ])
  })

  it('takes the records of contacts in any order, the two of one far apart', async () => {
    const pairs = [
      [0, 1],
      [0, 3],
      [1, 3],
    ] as const
    const lines = Array.from({ length: 1_500 }, (_, day) =>
      pairs.flatMap(([one, other]) => [
        `${one}\t0\t${other}\t${24 * day}\t0`,
        `${other}\t0\t${one}\t${24 * day}\t0`,
      ]),
    ).flat()
    const random = new Random(7)
    const shuffled = lines
      .map((line) => [random.next(), line] as const)
      .sort(([one], [other]) => one - other)
      .map(([, line]) => line)
    const { report } = await loadQuadruples(shuffled.join('\n'), { now }, 'shuffled')
    expect(report).toMatchObject({ accepted: 9_000, recorded: 9_000, rejected: 0 })
    expect(await ask(`{ meetings(filter: { participants: ["shuffled:0"] }) { totalCount } }`)).toEqual({
      meetings: { totalCount: 3_000 },
    })
    expect(await checkIntegrity(graph())).toEqual([])
  })

  it('refuses a name that something else has', async () => {
    await expect(loadQuadruples(quadruples['valid.txt'], {}, 'istanbul-talks-1')).rejects.toThrow(
      'The graph holds "istanbul-talks-1" already, which is no set of coded records.',
    )
    // A dataset of statements whose source has another id.
    await loadSeed(graph(), harbourSeed)
    await expect(loadQuadruples(quadruples['valid.txt'], {}, harbourSeed.name)).rejects.toThrow(
      `The graph holds "${harbourSeed.name}" already, which is no set of coded records.`,
    )
    expect(await refusal(`{ statement(id: "sample:x") { id } }`)).toBeUndefined()
  })
})
