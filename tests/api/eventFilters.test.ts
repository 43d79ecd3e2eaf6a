import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'

const { ask, refusal } = articleApi(harbourSeed)

const events =
  'query ($filter: EventFilter) { list: events(first: 100, filter: $filter) { totalCount nodes { id } } }'
const meetings =
  'query ($filter: MeetingFilter) { list: meetings(first: 100, filter: $filter) { totalCount nodes { id } } }'
const actions =
  'query ($filter: ActionFilter) { list: actions(first: 100, filter: $filter) { totalCount nodes { id } } }'

/** The ids of the items that pass a filter, in order. */
async function found(query: string, filter: object): Promise<string[]> {
  const { totalCount, nodes } = (await ask(query, { filter }))['list'] as {
    totalCount: number
    nodes: { id: string }[]
  }
  expect(nodes).toHaveLength(totalCount)
  return nodes.map(({ id }) => id)
}

const invasion = 'full-scale-invasion-of-ukraine'
const blockade = 'harbour-blockade'
const summit = 'harbour-summit'
const opening = 'harbour-opening'
const [may, june, july] = ['istanbul-2025-05', 'istanbul-2025-06', 'istanbul-2025-07']
const strikes = 'russian-strikes-on-ukrainian-cities'
const warning = 'trump-warning-to-russia'
const promise = 'us-promise-of-military-support'
const leaders = 'zelensky-putin-meeting'
const preparation = 'zelensky-umerov-preparation'

describe('a list of events', () => {
  test.each<[object, string[]]>([
    [{ text: 'july' }, [july, preparation]],
    [{ text: 'Zelensky Putin' }, [leaders]],
    [{ text: 'cupula' }, [summit]],
    [{ text: 'Invasoin' }, [invasion]],
    [{ text: 'xylophone' }, []],
    [{ text: '?!' }, []],
    [{ kinds: ['MEETING'] }, [summit, may, june, july, opening, leaders, preparation]],
    [{ kinds: ['ACTION'] }, [invasion, blockade, warning, strikes, promise]],
    [{ statuses: ['HELD'] }, [may, june, opening, warning, promise, preparation]],
    [{ statuses: ['SCHEDULED', 'HYPOTHETICAL'] }, [summit, july, leaders]],
    [{ statuses: ['ONGOING'] }, [invasion, strikes]],
    [{ statuses: ['CANCELLED'] }, []],
    [{ statuses: ['PROPOSED'] }, [blockade]],
    [{ participants: ['donald-trump'] }, [warning]],
    [{ participants: ['rustem-umerov', 'sudmark'] }, [blockade, summit, preparation]],
    [{ participants: ['kremlin'] }, []],
    [{ topics: ['prisoner-exchange'] }, [july, preparation]],
    [{ topics: ['military-support-for-ukraine', 'civilian-casualties'] }, [strikes, promise]],
    [{ topics: ['istanbul'] }, []],
    [{ places: ['istanbul'] }, [may, june, july]],
    [{ places: ['old-port'] }, [blockade, summit]],
    [{ places: ['kremlin'] }, []],
    // Open at its end, the invasion reaches every later day, and so does the blockade.
    [{ from: '2025-07-24' }, [invasion, blockade]],
    [{ from: '2025-07-23' }, [invasion, blockade, july]],
    [{ from: '9999-12-31' }, [invasion, blockade]],
    // Open at their beginning, the opening and the warning reach every earlier day.
    [{ to: '2021-12-31' }, [opening, warning]],
    [{ to: '2022-01-01' }, [invasion, opening, warning]],
    [{ to: '0001-01-01' }, [opening, warning]],
    [{ from: '2025-05-31', to: '2025-06-01' }, [invasion, blockade, may, june, warning]],
    [{ from: '2025-01-31', to: '2025-01-31' }, [invasion, opening, warning]],
    [{ from: '2025-02-01', to: '2025-02-01' }, [invasion, blockade, warning]],
    [
      {
        kinds: ['MEETING'],
        participants: ['ukraine'],
        statuses: ['HELD'],
        places: ['istanbul'],
        topics: ['peace-talks'],
        to: '2025-05-31',
      },
      [may],
    ],
    [{ kinds: ['ACTION'], places: ['istanbul'] }, []],
  ])('passes for %j what it says', async (filter, ids) => {
    expect(await found(events, filter)).toEqual(ids)
  })

  test.each<[object, string[]]>([
    [{ text: 'istanbul' }, [may, june, july]],
    [{ statuses: ['HELD'] }, [may, june, opening, preparation]],
    [{ statuses: ['ONGOING'] }, []],
    [{ participants: ['ukraine'] }, [may, june, july]],
    [{ participants: ['donald-trump'] }, []],
    [{ topics: ['leaders-meeting'] }, [july]],
    [{ topics: ['sanctions-on-russia'] }, []],
    [{ places: ['old-port'] }, [summit]],
    [{ places: ['old-port'], statuses: ['HELD'] }, []],
    [{ series: ['istanbul-talks'] }, [may, june, july]],
    [{ series: ['harbour-rounds', 'istanbul-talks'], statuses: ['SCHEDULED'] }, [summit, july]],
    [{ series: ['istanbul'] }, []],
    [{ from: '2025-06-30' }, [june, july]],
    [{ from: '2025-07-24' }, []],
    [{ to: '2025-05-01' }, [summit, may, opening]],
  ])('of meetings passes for %j what it says', async (filter, ids) => {
    expect(await found(meetings, filter)).toEqual(ids)
  })

  test('passes each event once, though its kind is named twice', async () => {
    const filter = { participants: ['russia'] }
    const kinds = ['ACTION', 'MEETING', 'ACTION']
    expect(await found(events, { ...filter, kinds })).toEqual(await found(events, filter))
  })

  test.each<[object, string[]]>([
    [{ text: 'air strikes' }, [strikes]],
    [{ text: 'summit' }, []],
    [{ statuses: ['ONGOING'] }, [invasion, strikes]],
    [{ participants: ['russia'] }, [warning, strikes]],
    [{ initiators: ['russia'] }, [strikes]],
    [{ targets: ['russia'] }, [warning]],
    [{ initiators: ['donald-trump'], targets: ['russia'] }, [warning]],
    [{ initiators: ['donald-trump'], targets: ['ukraine'] }, []],
    [{ initiators: ['ukraine'] }, []],
    [{ targets: ['ukraine', 'norland'] }, [blockade, strikes, promise]],
    [{ targets: ['ukraine'], participants: ['russia'] }, [strikes]],
    [{ topics: ['ceasefire'] }, [warning]],
    [{ places: ['old-port'] }, [blockade]],
    [{ codePrefix: '13' }, [blockade, warning]],
    [{ codePrefix: '1312' }, [warning]],
    [{ codePrefix: '0' }, [promise]],
    [{ codePrefix: '1313' }, []],
    [{ from: '2022-01-01', to: '2024-12-31' }, [invasion, warning]],
  ])('of actions passes for %j what it says', async (filter, ids) => {
    expect(await found(actions, filter)).toEqual(ids)
  })

  test.each([{ codePrefix: '' }, { codePrefix: '1x' }, { codePrefix: '13121' }, { codePrefix: '%' }])(
    'of actions refuses %j',
    async (filter) => {
      expect(await refusal(actions, { filter })).toBe('BAD_USER_INPUT')
    },
  )

  test.each([events, meetings, actions])('refuses days that end before they begin: %s', async (query) => {
    expect(await refusal(query, { filter: { from: '2025-07-02', to: '2025-07-01' } })).toBe('BAD_USER_INPUT')
    expect(await refusal(query, { filter: { from: '2025-7-2' } })).toBe('BAD_USER_INPUT')
  })
})
