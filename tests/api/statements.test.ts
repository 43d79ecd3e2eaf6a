import { describe, expect, test } from 'vitest'
import { times } from '../../seed/istanbul-talks-1/times.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { idOf, oldestFirst, statementsOf } from '../support/statementIds.ts'

const { ask } = articleApi(harbourSeed)
const harbour = statementsOf(harbourSeed)

/** What a selection of one statement is answered with, by its key in the article or in the harbour's seed. */
async function statement(key: string, selection: string): Promise<unknown> {
  const id = harbour.get(key)?.id ?? idOf(key)
  return (await ask(`query ($id: ID!) { statement(id: $id) { ${selection} } }`, { id }))['statement']
}

const wednesday = {
  text: 'for Wednesday',
  edtf: '2025-07-23',
  earliest: '2025-07-23',
  latest: '2025-07-23',
  basis: 'RESOLVED',
  resolvedFrom: times.wednesday.resolvedFrom,
}
const ids = (...keys: string[]) => oldestFirst(keys).map((key) => ({ id: idOf(key) }))

describe('a statement', () => {
  test('tells how it was coded', async () => {
    const all = `__typename id text speechAct form certainty polarity attributionDepth confidence recordedAt retractedAt
      saidAt { text edtf earliest latest basis resolvedFrom }`
    expect(await statement('zelensky-quotes-umerov', all)).toEqual({
      __typename: 'Statement',
      id: idOf('zelensky-quotes-umerov'),
      text: 'Umerov has told him the day of the meeting.',
      speechAct: 'REPORT',
      form: 'DIRECT_QUOTE',
      certainty: 'CERTAIN',
      polarity: 'AFFIRMED',
      attributionDepth: 1,
      confidence: 0.9,
      recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      retractedAt: null,
      saidAt: {
        text: 'on Monday',
        edtf: '2025-07-21',
        earliest: '2025-07-21',
        latest: '2025-07-21',
        basis: 'RESOLVED',
        resolvedFrom: times.monday.resolvedFrom,
      },
    })
    expect(
      await statement('trump-is-not-done-with-putin', 'saidAt { text edtf earliest latest basis }'),
    ).toEqual({
      saidAt: {
        text: 'recently',
        edtf: '../2025-07-22',
        earliest: null,
        latest: '2025-07-22',
        basis: 'RESOLVED',
      },
    })
  })

  test('names its speaker and its source, in short and at length', async () => {
    const { speaker, source } = (await statement(
      'umerov-says-wednesday',
      `speaker { __typename id name aliases description statements { totalCount } }
       source { id title kind language textLength publisher { id name } cites { nodes { id } } }`,
    )) as Record<string, unknown>
    expect(speaker).toEqual({
      __typename: 'Person',
      id: 'rustem-umerov',
      name: 'Rustem Umerov',
      aliases: ['Rustem Umierov', 'Rüstem Ümerov', 'Рустем Умєров', 'Рустем Умеров'],
      description: null,
      statements: { totalCount: 1 },
    })
    expect(source).toEqual({
      id: 'istanbul-talks-1',
      title: 'News report on the round announced for Istanbul in July 2025',
      kind: 'NEWS_ARTICLE',
      language: 'en',
      textLength: 2362,
      publisher: { id: 'istanbul-talks-1#publisher', name: 'Publisher of the Istanbul article' },
      cites: { nodes: [{ id: 'zelensky-daily-address' }] },
    })
  })

  test('is about each thing once, and has a subject for each aspect', async () => {
    expect(
      await statement(
        'umerov-says-wednesday',
        `about { __typename id name recordedAt }
         subjects { aspect thing { id description } time { text edtf earliest latest basis resolvedFrom } status }`,
      ),
    ).toEqual({
      about: [
        {
          __typename: 'Meeting',
          id: 'istanbul-2025-07',
          name: 'Istanbul talks, July 2025',
          recordedAt: expect.any(String) as string,
        },
      ],
      subjects: [
        {
          aspect: 'DATE',
          thing: { id: 'istanbul-2025-07', description: null },
          time: wednesday,
          status: null,
        },
        {
          aspect: 'STATUS',
          thing: { id: 'istanbul-2025-07', description: null },
          time: null,
          status: 'SCHEDULED',
        },
      ],
    })
    const { about } = (await statement('peskov-calls-sides-opposed', 'about { id name }')) as {
      about: unknown[]
    }
    expect(about).toHaveLength(3)
    expect(about).toEqual(expect.arrayContaining([{ id: 'ukraine', name: 'Ukraine' }]))
  })

  test('shows the relationships that rest on it', async () => {
    const assertion =
      'asserts { relationship from { id } to { __typename id name } role title validFrom validTo }'
    const { asserts } = (await statement('headline-talks-resume', assertion)) as { asserts: unknown[] }
    const bare = { role: null, title: null, validFrom: null, validTo: null }
    const july = { __typename: 'Meeting', id: 'istanbul-2025-07', name: 'Istanbul talks, July 2025' }
    const part = { ...bare, relationship: 'INVOLVED_IN', to: july, role: 'PARTICIPANT' }
    expect(asserts).toHaveLength(4)
    expect(asserts).toEqual(
      expect.arrayContaining([
        { ...part, from: { id: 'ukraine' } },
        { ...part, from: { id: 'russia' } },
        {
          ...bare,
          relationship: 'PART_OF',
          from: { id: 'istanbul-2025-07' },
          to: { __typename: 'MeetingSeries', id: 'istanbul-talks', name: 'Istanbul talks' },
        },
        {
          ...bare,
          relationship: 'CONCERNS',
          from: { id: 'istanbul-2025-07' },
          to: { __typename: 'Topic', id: 'peace-talks', name: 'Peace talks' },
        },
      ]),
    )
    const office = {
      relationship: 'HOLDS_POSITION_IN',
      from: { id: 'jana-vesely' },
      to: { __typename: 'Organization', id: 'port-authority', name: 'Port Authority' },
      role: null,
    }
    expect(await statement('narrator-describes-jana', assertion)).toEqual({
      asserts: expect.arrayContaining([
        { ...office, title: 'Director', validFrom: '2020-01-01', validTo: '2030-12-31' },
        { ...office, title: null, validFrom: null, validTo: null },
      ]) as unknown,
    })
  })

  test('that denies asserts nothing', async () => {
    const selection = 'polarity asserts { relationship }'
    const negated = { polarity: 'NEGATED', asserts: [] }
    expect(await statement('narrator-says-moscow-has-not-confirmed', selection)).toEqual(negated)
    expect(await statement('sudmark-denies-place', selection)).toEqual(negated)
  })

  test('leads to who passes it on, and to what it passes on', async () => {
    const around = 'reportedBy { id } reports { id }'
    expect(await statement('zelensky-quotes-umerov', around)).toEqual({
      reportedBy: { id: idOf('narrator-quotes-zelensky') },
      reports: [{ id: idOf('umerov-says-wednesday') }],
    })
    expect(await statement('narrator-reports-announcement', around)).toEqual({
      reportedBy: null,
      reports: ids('zelensky-announces-talks', 'zelensky-announces-istanbul', 'zelensky-announces-wednesday'),
    })
    expect(await statement('umerov-says-wednesday', 'reports { id }')).toEqual({ reports: [] })
  })

  test('has its spans in the order of the text', async () => {
    expect(await statement('narrator-implies-parties-to-earlier-rounds', 'evidence { start end }')).toEqual({
      evidence: [
        { start: 0, end: 52 },
        { start: 1389, end: 1437 },
      ],
    })
  })

  test('shows links of every type from both ends', async () => {
    const links = 'links { type aspect direction statement { text } }'
    const to = (type: string, aspect: string, direction: string, text: string) => ({
      type,
      aspect,
      direction,
      statement: { text },
    })
    const { links: announced } = (await statement('norland-announces-summit', links)) as { links: unknown[] }
    expect(announced).toHaveLength(2)
    expect(announced).toEqual(
      expect.arrayContaining([
        to('SUPERSEDES', 'STATUS', 'INCOMING', 'The summit is called off.'),
        to('DENIES', 'PLACE', 'INCOMING', 'The summit is not to be in the Old Port.'),
      ]),
    )
    expect(await statement('sudmark-names-another-day', links)).toEqual({
      links: [
        to('CONTRADICTS', 'DATE', 'OUTGOING', 'Norland, Südmark and one more are to meet in the Old Port.'),
      ],
    })
  })

  test('names the condition that it is made under, and the one that it says came true', async () => {
    const both = 'condition { id duration state } fulfils { id trigger state }'
    expect(await statement('trump-threatens-sanctions', both)).toEqual({
      condition: { id: 'no-ceasefire-within-50-days', duration: 'P50D', state: 'LAPSED' },
      fulfils: null,
    })
    expect(await statement('narrator-says-dues-were-paid', both)).toEqual({
      condition: null,
      fulfils: { id: 'dues-are-paid', trigger: 'The dues are paid.', state: 'MET' },
    })
  })
})
