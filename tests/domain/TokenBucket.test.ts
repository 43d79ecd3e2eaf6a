import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TokenBucket } from '../../src/domain/TokenBucket.ts'

/** Adds 10 points a second. */
const bucket = () => new TokenBucket(600, 0)

describe('a bucket', () => {
  test('has what one minute adds, and no more', () => {
    const full = bucket()
    expect(full.take(600, 0)).toBe(true)
    expect(full.take(1, 0)).toBe(false)
    const rested = bucket()
    expect(rested.take(600, 3_600_000)).toBe(true)
    expect(rested.take(1, 3_600_000)).toBe(false)
  })

  test('refills evenly', () => {
    const spent = bucket()
    spent.take(600, 0)
    expect(spent.take(10, 999)).toBe(false)
    expect(spent.take(10, 1_000)).toBe(true)
    expect(spent.take(10, 1_999)).toBe(false)
    expect(spent.waitMs(10, 1_999)).toBeCloseTo(1)
    expect(spent.waitMs(600, 2_000)).toBeCloseTo(59_000)
  })

  test('takes nothing where it has too little', () => {
    const nearlySpent = bucket()
    nearlySpent.take(590, 0)
    expect(nearlySpent.take(11, 0)).toBe(false)
    expect(nearlySpent.take(10, 0)).toBe(true)
  })

  test('is never more than full, whatever is put back', () => {
    const full = bucket()
    full.take(100, 0)
    full.putBack(200, 0)
    expect(full.take(601, 0)).toBe(false)
    expect(full.take(600, 0)).toBe(true)
  })

  test('never gives more than a minute holds and the time adds, and enough once the wait is over', () => {
    const steps = fc.array(
      fc.record({
        points: fc.integer({ min: 0, max: 20_000 }),
        pause: fc.double({ min: 0, max: 90_000, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), steps, (perMinute, taken) => {
        const any = new TokenBucket(perMinute, 0)
        let now = 0
        let given = 0
        for (const { points, pause } of taken) {
          now += pause
          if (any.take(points, now)) given += points
          else if (points <= perMinute) {
            const wait = any.waitMs(points, now)
            expect(wait).toBeGreaterThan(0)
            now += wait
            expect(any.take(points, now)).toBe(true)
            given += points
          }
          expect(given).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000 + 0.01)
        }
      }),
    )
  })
})
