import { array, assert, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelLines } from '../../src/explorer/drawing/labelLines.ts'
import { isInside } from '../../src/explorer/drawing/isInside.ts'
import { markedParts } from '../../src/explorer/search/markedParts.ts'
import { placeThings } from '../../src/explorer/view/placeThings.ts'
import { changed, type Steps } from '../../src/explorer/view/Steps.ts'
import { emptyView, type Point } from '../../src/explorer/view/View.ts'
import { tidied } from '../../src/explorer/view/tidied.ts'
import { withThings } from '../../src/explorer/view/withThings.ts'
import { withoutThings } from '../../src/explorer/view/withoutThings.ts'

const begun: Steps = { past: [], view: emptyView, future: [] }
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

test('a name has two lines at most, and no line is cut inside a character', () => {
  expect(labelLines('Ukraine')).toEqual(['Ukraine'])
  expect(labelLines('Istanbul talks, July 2025')).toEqual(['Istanbul talks, July', '2025'])
  expect(labelLines('One two three four five six seven eight nine ten eleven twelve')).toHaveLength(2)
  const flags = labelLines('🇺🇦'.repeat(60))
  expect(flags.join('').replaceAll('🇺🇦', '')).toBe('…')
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
