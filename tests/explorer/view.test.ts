import { array, assert, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tie } from '../../src/explorer/asking/types.ts'
import { groupBox } from '../../src/explorer/drawing/groupBox.ts'
import { labelLines } from '../../src/explorer/drawing/labelLines.ts'
import { labelOf } from '../../src/explorer/drawing/labelOf.ts'
import { namesakes } from '../../src/explorer/drawing/namesakes.ts'
import { isInside } from '../../src/explorer/drawing/isInside.ts'
import { verbPlaces } from '../../src/explorer/drawing/verbPlaces.ts'
import { markedParts } from '../../src/explorer/search/markedParts.ts'
import { addressOf, viewOf } from '../../src/explorer/view/address.ts'
import { cameraOver } from '../../src/explorer/view/cameraOver.ts'
import { placeThings } from '../../src/explorer/view/placeThings.ts'
import { isInSight, sightOf } from '../../src/explorer/view/sight.ts'
import { changed, stepsFrom, type Steps } from '../../src/explorer/view/Steps.ts'
import { emptyView, type Point } from '../../src/explorer/view/View.ts'
import { tidied } from '../../src/explorer/view/tidied.ts'
import { withThings } from '../../src/explorer/view/withThings.ts'
import { withoutThings } from '../../src/explorer/view/withoutThings.ts'

const begun = stepsFrom(emptyView)
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

describe('placing things', () => {
  const ids = uniqueArray(integer({ min: 0, max: 200 }).map(String), { minLength: 1, maxLength: 40 })

  test('never moves one that has a place', () => {
    assert(
      property(ids, ids, (first, second) => {
        const placed = placeThings(new Map(), first, [])
        const [anchor = ''] = first
        const more = placeThings(
          placed,
          second,
          second.map((id) => [anchor, id] as const),
        )
        for (const [id, place] of placed) expect(more.get(id)).toEqual(place)
        expect([...more.keys()].sort()).toEqual([...new Set([...first, ...second])].sort())
      }),
      { numRuns: 30 },
    )
  })

  test('gives whole numbers, and no two things one place', () => {
    const many = Array.from({ length: 120 }, (_, index) => `thing ${index}`)
    const places = [...placeThings(new Map(), many, []).values()]
    for (const { x, y } of places) expect([x, y].every(Number.isInteger)).toBe(true)
    const gaps = places.flatMap((one, index) => places.slice(index + 1).map((other) => distance(one, other)))
    expect(Math.min(...gaps)).toBeGreaterThan(125)
  })

  test('puts a new thing nearer to the one that it is tied to than to the others', () => {
    const places = new Map([
      ['near', { x: 0, y: 0 }],
      ['far', { x: 2_000, y: 0 }],
    ])
    const fresh = placeThings(places, ['fresh'], [['near', 'fresh']]).get('fresh') ?? { x: NaN, y: NaN }
    expect(distance(fresh, { x: 0, y: 0 })).toBeLessThan(200)
  })

  test('tidies the same things to the same places each time', () => {
    const places = placeThings(new Map(), ['a', 'b', 'c', 'd'], [['a', 'b']])
    const ties = [['a', 'b'] as const, ['b', 'c'] as const]
    expect(tidied(places, ties)).toEqual(tidied(new Map(places), ties))
    expect([...tidied(places, ties).keys()]).toEqual([...places.keys()])
  })

  test('holds 250 things at most', () => {
    const many = Array.from({ length: 240 }, (_, index) => `thing ${index}`)
    const view = { ...emptyView, places: new Map(many.map((id, index) => [id, { x: index * 70, y: 0 }])) }
    expect(withThings(view, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'], []).places.size).toBe(
      250,
    )
  })
})

describe('steps', () => {
  test('are undone and done again, each at a time', () => {
    assert(
      property(array(integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (numbers) => {
        const walked = numbers.reduce(
          (steps, number) =>
            changed(steps, { kind: 'step', to: (view) => withThings(view, [String(number)], []) }),
          begun,
        )
        const undone = walked.past.reduce((steps) => changed(steps, { kind: 'undo' }), walked)
        expect(undone.view).toEqual(emptyView)
        const again = undone.future.reduce((steps) => changed(steps, { kind: 'redo' }), undone)
        expect(again.view).toEqual(walked.view)
      }),
      { numRuns: 20 },
    )
  })

  test('of one slider are one step', () => {
    const drag = (steps: Steps, day: string) =>
      changed(steps, { kind: 'step', to: (view) => ({ ...view, knownOn: day }), control: 'known on' })
    const steps = ['2025-07-01', '2025-07-02', '2025-07-03'].reduce(drag, begun)
    expect(steps.past).toHaveLength(1)
    expect(changed(steps, { kind: 'undo' }).view.knownOn).toBeUndefined()
  })

  test('leave the camera where it is when they are undone', () => {
    const step = changed(begun, { kind: 'step', to: (view) => withThings(view, ['a'], []) })
    const looked = changed(step, { kind: 'look', to: (view) => ({ ...view, camera: { x: 5, y: 6, k: 2 } }) })
    expect(changed(looked, { kind: 'undo' }).view.camera).toEqual({ x: 5, y: 6, k: 2 })
  })

  test('that change nothing are none', () => {
    expect(changed(begun, { kind: 'step', to: (view) => withoutThings(view, ['nobody']) })).toBe(begun)
  })
})

test('a camera over all things has each of them in sight of its window', () => {
  const sizes = integer({ min: 300, max: 2_000 })
  const places = uniqueArray(integer({ min: -1_500, max: 1_500 }), { minLength: 2, maxLength: 20 })
  assert(
    property(places, places, sizes, sizes, (xs, ys, width, height) => {
      const all = new Map(xs.map((x, index) => [String(x), { x, y: ys[index % ys.length] ?? 0 }]))
      const sight = sightOf(cameraOver(all, { width, height }), { width, height })
      for (const place of all.values()) expect(isInSight(place, sight)).toBe(true)
    }),
  )
})

test('a name has two lines at most, and no line is cut inside a character', () => {
  expect(labelLines('Ukraine')).toEqual(['Ukraine'])
  expect(labelLines('Istanbul talks, July 2025')).toEqual(['Istanbul talks, July', '2025'])
  expect(labelLines('One two three four five six seven eight nine ten eleven twelve')).toHaveLength(2)
  const flags = labelLines('🇺🇦'.repeat(60))
  expect(flags.join('').replaceAll('🇺🇦', '')).toBe('…')
})

test('an event is labelled with its time where another thing of the drawing has its name', () => {
  const [one, two] = ['2024-01-03', '2024-02'].map((edtf) => ({
    ...{ __typename: 'Action' as const, id: edtf, name: 'Consult', status: 'HELD' as const },
    time: { text: edtf, edtf, earliest: '2024-01-03', latest: null },
  }))
  const actor = { __typename: 'State' as const, id: 'norland', name: 'Norland' }
  const things = [one, two, actor].flatMap((thing) => (thing === undefined ? [] : [{ thing }]))
  const shared = namesakes(things)
  expect(things.map(({ thing }) => labelOf(thing, shared.has(thing.name)))).toEqual([
    ['Consult', '2024-01-03'],
    ['Consult', '2024-02'],
    ['Norland'],
  ])
})

test('a lasso holds what is inside of it', () => {
  const outline = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ]
  expect(
    [
      { x: 5, y: 5 },
      { x: 15, y: 5 },
      { x: 5, y: -1 },
    ].map((point) => isInside(point, outline)),
  ).toEqual([true, false, false])
})

test('the matched words of a highlight are told from the rest, which is plain text', () => {
  expect(markedParts('<b>The</b> <mark>talks</mark> & <mark>more</mark>')).toEqual([
    { text: '<b>The</b> ', isMatch: false },
    { text: 'talks', isMatch: true },
    { text: ' & ', isMatch: false },
    { text: 'more', isMatch: true },
  ])
})

describe('a view that the history of the browser leads to', () => {
  const add = (steps: Steps, id: string) =>
    changed(steps, { kind: 'step', to: (view) => withThings(view, [id], []) })
  const walked = ['a', 'b', 'c'].reduce(add, begun)
  const things = ({ view }: Steps) => [...view.places.keys()].join('')

  test('is the step that has its address, back or on, and what came after can be done again', () => {
    const [empty, a, ab] = walked.past
    const back = changed(walked, { kind: 'return', view: viewOf(addressOf(a ?? emptyView)) })
    expect([things(back), back.past.length, back.future.length]).toEqual(['a', 1, 2])
    const on = changed(back, { kind: 'return', view: ab ?? emptyView })
    expect([things(on), on.past.length, on.future.length]).toEqual(['ab', 2, 1])
    expect(things(changed(on, { kind: 'return', view: empty ?? emptyView }))).toBe('')
    expect(changed(on, { kind: 'return', view: on.view })).toBe(on)
  })

  test('begins anew where it is none of the steps', () => {
    const other = withThings(emptyView, ['z'], [])
    const begunAnew = changed(walked, { kind: 'return', view: other })
    expect([things(begunAnew), begunAnew.past, begunAnew.future]).toEqual(['z', [], []])
  })

  test('adds no entry to the history, as a look does not, and a step, an undo and a redo do', () => {
    expect(walked.entries).toBe(3)
    const undone = changed(walked, { kind: 'undo' })
    expect(undone.entries).toBe(4)
    expect(changed(undone, { kind: 'redo' }).entries).toBe(5)
    expect(changed(walked, { kind: 'return', view: emptyView }).entries).toBe(3)
    expect(changed(walked, { kind: 'look', to: (view) => ({ ...view, asList: true }) }).entries).toBe(3)
    expect(changed(begun, { kind: 'undo' })).toBe(begun)
  })
})

describe('a new thing', () => {
  const sight = { left: -300, right: 300, top: -200, bottom: 200 }

  test('takes a place in sight where there is one, and else the nearest', () => {
    const places = new Map([
      ['hub', { x: 280, y: 0 }],
      ['other', { x: -200, y: 0 }],
    ])
    const pairs = [['hub', 'new'] as const]
    expect(isInSight(placeThings(places, ['new'], pairs).get('new') ?? { x: 0, y: 0 }, sight)).toBe(false)
    const placed = placeThings(places, ['new'], pairs, { x: 0, y: 0 }, sight).get('new')
    expect(isInSight(placed ?? { x: 999, y: 0 }, sight)).toBe(true)
    const far = placeThings(new Map([['hub', { x: 5_000, y: 0 }]]), ['new'], pairs, { x: 0, y: 0 }, sight)
    expect(distance(far.get('new') ?? { x: 0, y: 0 }, { x: 5_000, y: 0 })).toBeLessThan(200)
  })
})

describe('the verbs of ties', () => {
  const thing = (name: string) => ({ __typename: 'State' as const, id: name, name })
  const tie = (from: string, to: string): Tie => ({
    id: `${from} ${to}`,
    relationship: 'INVOLVED_IN',
    role: 'PARTICIPANT',
    title: null,
    validFrom: null,
    validTo: null,
    certainty: 'CERTAIN',
    attributionDepth: 0,
    statementCount: 1,
    from: thing(from),
    to: thing(to),
    statements: [],
  })

  test('stand off each other and the names of things, in a crowd too, and some are left out', () => {
    const names = Array.from({ length: 9 }, (_, index) => `Thing ${index}`)
    const things = names.map((name, index) => ({
      thing: thing(name),
      place: { x: (index % 3) * 130, y: Math.floor(index / 3) * 130 },
    }))
    const ties = names.flatMap((from, index) => names.slice(index + 1).map((to) => tie(from, to)))
    const placed = [...verbPlaces(ties, new Map(), things).values()]
    expect(placed.length).toBeGreaterThan(5)
    expect(placed.length).toBeLessThan(ties.length)
    const width = 5.6 * 'takes part in'.length
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1))
        expect(Math.abs(one.x - other.x) >= width || Math.abs(one.y - other.y) >= 14).toBe(true)
      for (const { place } of things)
        expect(Math.abs(one.x - place.x) >= width / 2 || Math.abs(one.y - 4 - place.y) >= 29).toBe(true)
    }
  })

  test('stand in the middle of their lines where there is room, and off the count of a group', () => {
    const things = [
      { thing: thing('A'), place: { x: 0, y: 0 } },
      { thing: thing('B'), place: { x: 400, y: 0 } },
    ]
    expect(verbPlaces([tie('A', 'B')], new Map(), things).get('A B')).toEqual({ x: 200, y: -5 })
    const box = groupBox({ x: 160, y: 25 }, 0, 1_040)
    expect(box.label).toBe('+1,040')
    const { x = 200 } = verbPlaces([tie('A', 'B')], new Map(), things, [box]).get('A B') ?? {}
    expect(Math.abs(x - box.x)).toBeGreaterThan((box.width + 5.6 * 'takes part in'.length) / 2)
  })
})
