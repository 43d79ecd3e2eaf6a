import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Signs, in the text of a test file, of what it does to the Neo4j of its worker, in the order in which the files run. Those that start servers of
 * their own take longest, so they come first. Those that drop all plans come before the many that share plans and graphs. Files without a
 * Neo4j are short and come last, so that all workers end at the same time.
 */
const groups: readonly RegExp[] = [
  /\b(startNeo4j|startThrowAwayNeo4j|superviseNeo4j|bulkImport)\b|\/runCommand\.ts'/,
  /\bgeneratedGraph\b/,
  /\bplanAfresh\b|\bclearQueryCaches\b/,
  /\barticleApi\(harbourSeed\)/,
  /\b(articleApi|articleGraph)\b/,
  /\b(storyApi|generatedStory)\b/,
  /\b(connectTestGraph|emptyInterchange)\b/,
]

/** Runs the files that fill the same graph one after another, so that the next finds what the one before has loaded. */
export class FilesByGraph extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, rank: rankOf(readFileSync(file.moduleId, 'utf8')) }))
    ranked.sort((a, b) => a.rank - b.rank || (a.file.moduleId < b.file.moduleId ? -1 : 1))
    return Promise.resolve(ranked.map(({ file }) => file))
  }
}

function rankOf(text: string): number {
  const group = groups.findIndex((sign) => sign.test(text))
  return group === -1 ? groups.length : group
}
