import { closestWord } from './closestWord.ts'

/** Returns candidates with the one first that a misspelt word was most likely meant to be. */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  const closest = closestWord(word, candidates)
  return closest === undefined
    ? [...candidates]
    : [closest, ...candidates.filter((candidate) => candidate !== closest)]
}
