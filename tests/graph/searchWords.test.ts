import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { outdatedWords } from '../../src/graph/search/outdatedWords.ts'
import { updateSearchedPage } from '../../src/graph/search/updateSearchedPage.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { loadCodedRecords } from '../support/codedRecords.ts'
import { dump } from '../support/dump.ts'
import { runCypher } from '../support/runCypher.ts'

/** The words of search as a graph of an earlier version holds them. */
const earlier = `
  MATCH (n:Node) WHERE n.foldedNames IS NOT NULL OR n.foldedText IS NOT NULL
  SET n += CASE WHEN n.foldedNames IS NULL THEN {foldedText: 'earlier'} ELSE {foldedNames: 'earlier'} END
  RETURN count(*) AS searched`

describe('the words of search', () => {
  let graph: Graph
  let current: string[]
  let searched: unknown
  beforeAll(async () => {
    graph = await articleGraph()
    await loadCodedRecords(graph)
    current = await dump()
    searched = (await runCypher(earlier))[0]?.searched
  })
  afterAll(() => graph.close())

  /** Updates the pages after an id, at most so many, and answers how many nodes changed and where the next page begins. */
  async function update(after: string, pages = Infinity) {
    let changed = 0
    let last: string | null = after
    for (let page = 0; page < pages && last !== null; page++) {
      const begin: string = last
      const done = await graph.write({ action: 'MIGRATE' }, (run) =>
        updateSearchedPage(run, { after: begin, limit: 7 }),
      )
      changed += done.changed
      last = done.last
    }
    return { changed, last }
  }

  test('of an earlier version become those of a new load, though the update is cut off and begins again', async () => {
    expect(await dump()).not.toEqual(current)
    const begun = await update('', 3)
    expect(begun.changed).toBeGreaterThan(0)
    const ended = await update('')
    expect(ended.last).toBeNull()
    expect(begun.changed + ended.changed).toBe(searched)
    expect(await dump()).toEqual(current)
  })

  test('are migrated where a graph is older, and counted by a dry run', async () => {
    await runCypher(earlier)
    await runCypher('MATCH (s:Structure) SET s.version = 0')
    expect(await outdatedWords(graph)).toBe(searched)
    await prepareGraph(graph)
    expect(await outdatedWords(graph)).toBe(0)
    expect(await dump()).toEqual(current)
  })

  test('stay as they are where they are current', async () => {
    expect(await update('')).toEqual({ changed: 0, last: null })
    expect(await dump()).toEqual(current)
  })
})
