import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Progress } from '../../src/importers/Progress.ts'
import { ProgressLine } from '../../src/ProgressLine.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

/** What is printed while ten files of 1,000 bytes and 100 records each are read, a file in each second. */
function printed(isTTY: boolean): string[] {
  const texts: string[] = []
  const line = new ProgressLine({ isTTY, write: (text) => texts.push(text) })
  const progress = new Progress(line, 10_000)
  for (let file = 0; file < 10; file += 1) {
    for (let part = 1; part <= 10; part += 1) {
      vi.advanceTimersByTime(100)
      progress.at(part * 100, file * 100 + part * 10)
    }
    progress.finished(1_000)
  }
  return texts
}

const clearing = '\r\u001b[K'

describe('the progress of an import', () => {
  it('is said every five seconds, each time on a line of its own', () => {
    expect(printed(false)).toEqual([
      '50 % · 500 records · 100 records/s · 5 s left\n',
      '100 % · 1000 records · 100 records/s · 0 s left\n',
    ])
  })

  it('stays on one line of a terminal, and is cleared after each file', () => {
    const texts = printed(true)
    expect(texts.filter((text) => text !== clearing)).toHaveLength(50)
    expect(texts.slice(0, 6)).toEqual([
      ...['2 % · 20', '4 % · 40', '6 % · 60', '8 % · 80', '10 % · 100'].map(
        (begin, at) => `${clearing}${begin} records · 100 records/s · ${Math.ceil(9.8 - at * 0.2)} s left`,
      ),
      clearing,
    ])
    expect(texts.join('')).not.toContain('\n')
  })

  it('makes room for a line that is to stay', () => {
    const texts: string[] = []
    const line = new ProgressLine({ isTTY: true, write: (text) => texts.push(text) })
    vi.advanceTimersByTime(200)
    line.show(() => '1 %')
    line.show(() => '2 %')
    line.say('A line is rejected.')
    expect(texts).toEqual([`${clearing}1 %`, clearing, 'A line is rejected.\n'])
  })
})
