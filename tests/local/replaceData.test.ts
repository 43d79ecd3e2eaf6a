import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { recoverData, replaceData } from '../../src/local/replaceData.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

let home = ''
let files = neo4jFiles(home)
let homes = 0

beforeEach(() => {
  home = path.join(folder, String((homes += 1)))
  files = neo4jFiles(home)
  hold(files.data, 'old')
  hold(neo4jFiles(files.bulk).data, 'new')
})

function hold(data: string, content: string): void {
  mkdirSync(data, { recursive: true })
  writeFileSync(path.join(data, 'store'), content)
}

const held = () => readFileSync(path.join(files.data, 'store'), 'utf8')
const left = () => [files.replaced, files.bulk].filter((each) => existsSync(each))

/** The steps of replaceData, as the disk sees them. */
const steps = [
  () => undefined,
  () => renameSync(files.data, files.replaced),
  () => renameSync(neo4jFiles(files.bulk).data, files.data),
]

describe('data that is replaced', () => {
  it('is that of the other home', async () => {
    await replaceData(home, files.bulk)
    expect(held()).toBe('new')
    expect(existsSync(files.replaced)).toBe(false)
  })

  it.each([
    ['before the first step', 1, 'old'],
    ['after the old is moved aside', 2, 'old'],
    ['after the new is in its place', 3, 'new'],
  ])('is whole again when it was cut off %s, and nothing is left over', async (_, done, content) => {
    for (const step of steps.slice(0, done)) step()
    await recoverData(home)
    expect(held()).toBe(content)
    expect(left()).toEqual([])
    await recoverData(home)
    expect(held()).toBe(content)
  })

  it('is put in its place although an earlier time was cut off', async () => {
    hold(files.replaced, 'older')
    await replaceData(home, files.bulk)
    expect(held()).toBe('new')
    expect(existsSync(files.replaced)).toBe(false)
  })
})
