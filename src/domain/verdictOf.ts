import type { Word } from './vocabulary.ts'

/**
 * Whether two stances on one topic agree: the same ones do, SUPPORTS and OPPOSES disagree, and all else is unclear, for who doubts or
 * is neutral is neither for nor against. Null is a speaker whose words take different stances.
 */
export function verdictOf(one: Word<'stance'> | null, other: Word<'stance'> | null): Word<'verdict'> {
  if (one === null || other === null) return 'UNCLEAR'
  if (one === other) return 'AGREE'
  const decided = [one, other].every((stance) => stance === 'SUPPORTS' || stance === 'OPPOSES')
  return decided ? 'DISAGREE' : 'UNCLEAR'
}
