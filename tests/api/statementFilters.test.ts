import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { articleKeys, keysOf, oldestFirst } from '../support/statementIds.ts'

const { ask, refusal } = articleApi()

const list = `query ($filter: StatementFilter, $orderBy: StatementOrder! = SAID_AT_ASC) {
  statements(first: 100, filter: $filter, orderBy: $orderBy) { totalCount nodes { id } }
}`

/** The keys of the article's statements that pass a filter, in order. */
async function found(filter: object | null, orderBy?: string): Promise<string[]> {
  const variables = { filter, ...(orderBy === undefined ? {} : { orderBy }) }
  const { totalCount, nodes } = (await ask(list, variables))['statements'] as {
    totalCount: number
    nodes: { id: string }[]
  }
  expect(nodes).toHaveLength(totalCount)
  return keysOf(nodes.map(({ id }) => id))
}

const all = [...articleKeys]
const mondays = [
  'zelensky-says-he-consulted-umerov',
  'zelensky-says-exchange-was-discussed',
  'zelensky-says-round-was-discussed',
  'zelensky-quotes-umerov',
  'peskov-calls-sides-opposed',
  'peskov-sees-much-work',
]
const possible = [
  'subheading-leaders-meeting-is-possible',
  'senior-official-says-exchange-is-possible-focus',
  'senior-official-says-leaders-meeting-is-possible-focus',
  'senior-official-says-leaders-may-meet',
  'news-agency-says-thursday-and-friday',
]
const probable = ['russian-officials-expect-little', 'narrator-reads-continued-pressure']
const conditional = ['trump-threatens-sanctions', 'trump-calls-sanctions-severe']
/** Their first day is unknown: the last is 21 July for the warning, and 22 July for what came recently. */
const bounded = [...conditional, 'trump-is-disappointed-in-putin', 'trump-is-not-done-with-putin']
const negated = [
  'narrator-says-moscow-has-not-confirmed',
  'narrator-assesses-earlier-rounds',
  'trump-is-not-done-with-putin',
]
const weekend = 'zelensky-calls-for-negotiations'
const moscow = 'narrator-says-moscow-has-not-confirmed'
const narrated = all.filter((key) => /^(narrator|headline|subheading)-/.test(key))
const except = (keys: readonly string[]) => all.filter((key) => !keys.includes(key))

describe('a list of statements', () => {
  test.each<[object, string[]]>([
    [{ speakers: ['rustem-umerov'] }, ['umerov-says-wednesday']],
    [
      { speakers: ['rustem-umerov', 'united-states'] },
      ['umerov-says-wednesday', 'united-states-promises-support'],
    ],
    [{ speakers: ['kremlin', 'nobody'] }, []],
    [{ speakerKinds: ['STATE'] }, ['united-states-promises-support']],
    [{ speakerKinds: ['UNNAMED'], maxAttributionDepth: 0 }, narrated],
    [{ speakerKinds: ['ORGANIZATION', 'UNCLASSIFIED'] }, []],
    [{ subjects: ['rustem-umerov'] }, ['narrator-describes-umerov', 'zelensky-quotes-umerov']],
    [{ subjects: ['istanbul'] }, []],
    [
      { topics: ['civilian-casualties'] },
      ['subheading-casualties-rise', 'narrator-says-strikes-cause-casualties'],
    ],
    [{ topics: ['istanbul-2025-07'] }, []],
    [
      { aspects: ['OUTCOME'] },
      ['narrator-assesses-earlier-rounds', 'narrator-says-strikes-cause-casualties'],
    ],
    [{ aspects: ['CONFIRMATION'] }, [moscow]],
    [
      { subjects: ['istanbul-2025-07'], aspects: ['DATE'] },
      ['zelensky-announces-wednesday', 'umerov-says-wednesday', 'news-agency-says-thursday-and-friday'],
    ],
    [
      { subjects: ['istanbul-2025-07'], topics: ['prisoner-exchange'] },
      ['senior-official-says-exchange-is-possible-focus'],
    ],
    [{ subjects: ['istanbul-2025-07'], aspects: ['OUTCOME'] }, []],
    [{ sources: ['istanbul-talks-1'] }, all],
    [{ sources: ['zelensky-daily-address'] }, []],
    [{ speechActs: ['PROMISE', 'CALL'] }, ['united-states-promises-support', weekend]],
    [{ speechActs: ['DENY'] }, []],
    [{ forms: ['DIRECT_QUOTE'] }, ['zelensky-quotes-umerov', 'peskov-sees-much-work']],
    [
      { forms: ['MIXED_QUOTE'] },
      ['trump-calls-sanctions-severe', 'trump-is-not-done-with-putin', 'peskov-calls-sides-opposed'],
    ],
    [{ forms: ['CODED'] }, []],
    [{ minCertainty: 'UNKNOWN' }, all],
    [{ minCertainty: 'POSSIBLE' }, except(conditional)],
    [{ minCertainty: 'PROBABLE' }, except([...conditional, ...possible])],
    [{ minCertainty: 'CERTAIN' }, except([...conditional, ...possible, ...probable])],
    [{ polarity: 'NEGATED' }, negated],
    [{ polarity: 'AFFIRMED' }, except(negated)],
    [{ minAttributionDepth: 2 }, ['umerov-says-wednesday']],
    [{ minAttributionDepth: 3 }, []],
    [{ maxAttributionDepth: 0 }, narrated],
    [{ minAttributionDepth: 1, maxAttributionDepth: 1 }, except([...narrated, 'umerov-says-wednesday'])],
    // What has no day of its own was said when the article came out, on 21 or 22 July.
    [{ saidFrom: '2025-07-21' }, except([weekend])],
    [{ saidFrom: '2025-07-20' }, all],
    [{ saidFrom: '2025-07-22' }, except([weekend, ...mondays, ...conditional, 'umerov-says-wednesday'])],
    [{ saidTo: '2025-07-19' }, [weekend, ...bounded]],
    [{ saidTo: '2025-07-18' }, bounded],
    [{ saidTo: '9999-12-31' }, all],
    [{ saidFrom: '2025-07-20', saidTo: '2025-07-20' }, [weekend, ...bounded]],
    [{ speakers: ['dmitry-peskov'], saidFrom: '2025-07-21', forms: ['INDIRECT'] }, []],
  ])('passes for %j what it says', async (filter, keys) => {
    expect(await found(filter)).toEqual(oldestFirst(keys))
  })

  test.each<[string, string[]]>([
    ['sanctions', ['narrator-records-warning', 'trump-threatens-sanctions', 'trump-calls-sanctions-severe']],
    ['SANCTIONS harsh', ['trump-calls-sanctions-severe']],
    ['Zelensky Putin', ['subheading-leaders-meeting-is-possible', 'senior-official-says-leaders-may-meet']],
    [
      'ceasfire',
      [
        'narrator-records-warning',
        'trump-threatens-sanctions',
        'narrator-assesses-earlier-rounds',
        'narrator-calls-ceasefire-open',
      ],
    ],
    ['diplo', ['peskov-sees-much-work', 'narrator-says-both-sides-prepare']],
    ['diametrically', ['peskov-calls-sides-opposed']],
    ['turkiye', ['narrator-describes-turkish-spokesperson', 'turkish-spokesperson-implies-turkiye-hosts']],
    ['TÜRKİYE', ['narrator-describes-turkish-spokesperson', 'turkish-spokesperson-implies-turkiye-hosts']],
    [
      'Истанбул',
      [
        'headline-in-istanbul',
        'zelensky-announces-istanbul',
        'turkish-spokesperson-confirms-istanbul',
        'narrator-says-earlier-rounds-were-in-istanbul',
      ],
    ],
    ['xylophone', []],
    ['sanctions xylophone', []],
    ['', []],
    [' … !', []],
  ])('finds by the text %j what holds every word of it', async (text, keys) => {
    expect(await found({ text })).toEqual(oldestFirst(keys))
  })

  test('counts no condition that is null', async () => {
    const nothing = Object.fromEntries(
      'text speakers speakerKinds subjects topics aspects sources speechActs forms minCertainty polarity minAttributionDepth maxAttributionDepth saidFrom saidTo'
        .split(' ')
        .map((condition) => [condition, null]),
    )
    expect(await found(nothing)).toEqual(oldestFirst(all))
    expect(await found({})).toEqual(oldestFirst(all))
    expect(await found(null)).toEqual(oldestFirst(all))
  })

  test('reads backwards in exactly the reverse order', async () => {
    expect(await found(null, 'SAID_AT_DESC')).toEqual(oldestFirst(all).toReversed())
    expect(await found({ saidFrom: '2025-07-19' }, 'SAID_AT_DESC')).toEqual(oldestFirst(all).toReversed())
  })

  test.each([
    { minAttributionDepth: -1 },
    { maxAttributionDepth: -1 },
    { minAttributionDepth: 2, maxAttributionDepth: 1 },
    { saidFrom: '2025-07-22', saidTo: '2025-07-21' },
    { saidFrom: '2025-02-30' },
    { saidTo: 'Monday' },
    { minCertainty: 'SURE' },
    { text: Array.from({ length: 21 }, (_, i) => `word${i}`).join(' ') },
  ])('refuses %j', async (filter) => {
    expect(await refusal(list, { filter })).toBe('BAD_USER_INPUT')
  })
})
