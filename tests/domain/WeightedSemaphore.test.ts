import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { WeightedSemaphore } from '../../src/domain/WeightedSemaphore.ts'

/** Tells a promise that has settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol()
  await pause(1)
  return (await Promise.race([promise.catch(() => undefined), Promise.resolve(open)])) !== open
}

describe('a weighted semaphore', () => {
  test('lets in what fits, and the next once there is room', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 10 })
    const leaveSix = await semaphore.enter(6)
    await semaphore.enter(4)
    const next = semaphore.enter(5)
    expect(await isSettled(next)).toBe(false)
    leaveSix()
    await next
  })

  test('lets in what is heavier than all room once nothing else is inside', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 10 })
    const leave = await semaphore.enter(1)
    const heavy = semaphore.enter(1_000)
    expect(await isSettled(heavy)).toBe(false)
    leave()
    const leaveHeavy = await heavy
    const next = semaphore.enter(1)
    expect(await isSettled(next)).toBe(false)
    leaveHeavy()
    await next
  })

  test('keeps the order of arrival: a light one does not overtake a heavy one', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 10 })
    const leave = await semaphore.enter(8)
    const order: string[] = []
    const heavy = semaphore.enter(9).then((leaveHeavy) => {
      order.push('heavy')
      leaveHeavy()
    })
    const light = semaphore.enter(1).then(() => order.push('light'))
    expect(await isSettled(light)).toBe(false)
    leave()
    await Promise.all([heavy, light])
    expect(order).toEqual(['heavy', 'light'])
  })

  test('makes room once, however often one leaves', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 1 })
    const leave = await semaphore.enter(1)
    leave()
    leave()
    await semaphore.enter(1)
    expect(await isSettled(semaphore.enter(1))).toBe(false)
  })

  test('never holds more than its capacity when entrants come as others leave', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 3 })
    let [inside, most] = [0, 0]
    await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const weight = (at % 3) + 1
        const leave = await semaphore.enter(weight)
        most = Math.max(most, (inside += weight))
        await pause(at % 2)
        inside -= weight
        leave()
      }),
    )
    expect(most).toBe(3)
  })

  test('refuses at once what comes to a full queue', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 1, longestQueue: 1 })
    const leave = await semaphore.enter(1)
    const queued = semaphore.enter(1)
    await expect(semaphore.enter(1)).rejects.toMatchObject({ code: 'OVERLOADED' })
    leave()
    await queued
  })

  test('refuses what has waited too long, and lets in those behind it that fit', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 10, longestWaitMs: 50 })
    await semaphore.enter(5)
    const heavy = semaphore.enter(10)
    await pause(20)
    const light = semaphore.enter(5)
    await expect(heavy).rejects.toMatchObject({ code: 'OVERLOADED' })
    await light
  })

  test('forgets who left the queue, and lets in those behind', async () => {
    const semaphore = new WeightedSemaphore({ capacity: 10, longestQueue: 2 })
    await semaphore.enter(5)
    const gone = new AbortController()
    const heavy = semaphore.enter(10, gone.signal)
    const light = semaphore.enter(5)
    const reason = new Error('left')
    gone.abort(reason)
    await expect(heavy).rejects.toBe(reason)
    await light
    await expect(semaphore.enter(1, gone.signal)).rejects.toBe(reason)
  })
})
