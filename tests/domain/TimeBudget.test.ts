import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'

const endless = 60_000

describe('the time of an operation', () => {
  it('is spent as it passes', async () => {
    const time = new TimeBudget(100)
    expect(time.remaining).toBeLessThanOrEqual(100)
    await setTimeout(150)
    expect(time.remaining).toBeLessThanOrEqual(0)
  })

  it('stands still during what is waited for, and is there again afterwards', async () => {
    const time = new TimeBudget(endless)
    const waited = time.standStill(setTimeout(100))
    const stood = time.remaining
    await setTimeout(50)
    expect(time.remaining).toBe(stood)
    await waited
    expect(time.remaining).toBeGreaterThan(endless - 100)
  })

  it('stands still once, however many things are waited for', async () => {
    const time = new TimeBudget(endless)
    await Promise.all([time.standStill(setTimeout(100)), time.standStill(setTimeout(100))])
    expect(time.remaining).toBeLessThanOrEqual(endless)
  })

  it('is spent by what was waited for in vain', async () => {
    const time = new TimeBudget(100)
    const failing = setTimeout(150).then(() => Promise.reject(new Error('no')))
    await expect(time.standStill(failing)).rejects.toThrow('no')
    expect(time.remaining).toBeLessThanOrEqual(0)
  })

  it('stands still for as long again as it is at most', async () => {
    const time = new TimeBudget(100)
    await time.standStill(setTimeout(60))
    expect(time.remaining).toBeGreaterThan(0)
    const waited = time.standStill(setTimeout(250))
    expect(time.longest).toBeLessThanOrEqual(200 - 60)
    await setTimeout(200)
    expect(time.remaining).toBeLessThanOrEqual(0)
    await waited
    expect(time.remaining).toBeLessThanOrEqual(0)
  })
})
