import { array, assert, constantFrom, date, integer, option, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import { addressOf, viewOf } from '../../src/explorer/view/address.ts'
import { emptyView, type View } from '../../src/explorer/view/View.ts'

const id = string({ unit: 'binary', minLength: 1 })
const whole = integer({ min: -999_999, max: 999_999 })
const day = date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(
  (instant) => instant.toISOString().slice(0, 10),
)
const maybe = <Value>(of: Parameters<typeof option<Value>>[0]) => option(of, { nil: undefined })

const views = record({
  places: array(record({ id, x: whole, y: whole }), { maxLength: 20 }).map(
    (all) => new Map(all.map(({ id: key, x, y }) => [key, { x, y }])),
  ),
  expanded: array(
    record({
      thing: id,
      relationship: constantFrom(...vocabulary.tie),
      direction: constantFrom('FORWARD' as const, 'BACKWARD' as const),
      role: maybe(constantFrom(...vocabulary.role)),
    }),
    { maxLength: 3 },
  ),
  chosen: array(id, { maxLength: 3 }),
  happenedUntil: maybe(day),
  knownOn: maybe(day),
  filters: record({
    minCertainty: maybe(constantFrom(...vocabulary.certainty)),
    minDepth: maybe(integer({ min: 0, max: 9 })),
    maxDepth: maybe(integer({ min: 0, max: 9 })),
    relationships: maybe(array(constantFrom(...vocabulary.tie), { maxLength: 3 })),
  }),
  camera: record({ x: whole, y: whole, k: constantFrom(0.125, 1, 2.5) }),
})

test('an address holds the whole view, whatever its ids are', () => {
  assert(
    property(views, (some) => {
      const view: View = { ...emptyView, ...some, panel: undefined, days: undefined }
      expect(viewOf(addressOf(view))).toEqual(view)
    }),
    { numRuns: 500 },
  )
})

test.each<View['panel']>([
  { kind: 'thing', id: 'a,b/c&d=e#f%' },
  { kind: 'tie', id: '0123' },
  { kind: 'statements', ids: ['one', 'two "quoted"'] },
  { kind: 'paths', from: 'ukraine', to: 'russia' },
  { kind: 'review' },
  { kind: 'review', id: 'a proposal & more' },
  { kind: 'paths', from: 'ukraine', to: 'russia', along: ['ukraine', 'istanbul-2025-05', 'russia'] },
])('an address holds the panel %j', (panel) => {
  expect(viewOf(addressOf({ ...emptyView, panel })).panel).toEqual(panel)
})

test('an address is short enough to read', () => {
  const view: View = {
    ...emptyView,
    places: new Map([['ukraine', { x: -120, y: 40 }]]),
    panel: { kind: 'thing', id: 'ukraine' },
    days: { from: '2025-05-01', to: '2025-07-31' },
  }
  expect(addressOf(view)).toBe('#thing=ukraine,-120,40&details=ukraine&days=2025-05-01/2025-07-31')
})

test.each([
  'thing=nowhere',
  'thing=a,1.5,2',
  'thing=a,Infinity,0',
  'happened-until=yesterday',
  'known-on=2025-13-01',
  'days=2025-05-01',
  'certainty=SURE',
  'depth=-1',
  'camera=1,2',
  'camera=0,0,0',
  'camera=a,b,c',
  'statements={',
  'statements=["",1]x',
  'paths=["one"]',
  'expanded=ukraine,LIKES,FORWARD,',
])('a part of an address that makes no sense is left out: %s', (part) => {
  expect(viewOf(`#${part}`)).toEqual(viewOf(''))
})
