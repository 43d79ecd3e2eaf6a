import type { Word } from '../../src/domain/vocabulary.ts'
import { compare, type MemoryClocks, type MemoryGraph, type MemoryStatement } from './MemoryGraph.ts'

/** What an actor's newest statements on a topic are, by the plain rules. */
export interface MemoryPosition {
  readonly actor: string
  readonly stances: readonly Word<'stance'>[]
  readonly statements: readonly string[]
}

/** Every actor's position on a topic. */
export function positionsOn(memory: MemoryGraph, topic: string, clocks: MemoryClocks): MemoryPosition[] {
  const said = memory
    .about(topic, clocks)
    .filter(({ id }) => !memory.linksAt(clocks).some(({ type, to }) => type === 'SUPERSEDES' && to === id))
  return [...new Set(said.map(({ speaker }) => speaker))].map((actor) => {
    const newest = newestOf(said.filter(({ speaker }) => speaker === actor))
    return {
      actor,
      stances: newest.flatMap(({ about }) =>
        about.flatMap(({ thing, stance }) => (thing === topic && stance !== null ? [stance] : [])),
      ),
      statements: newest.map(({ id }) => id).sort(),
    }
  })
}

/** The stance that statements take where they take one and the same. */
export function stanceOf({ stances }: MemoryPosition): Word<'stance'> | null {
  return new Set(stances).size === 1 ? (stances[0] ?? null) : null
}

function newestOf(statements: readonly MemoryStatement[]): MemoryStatement[] {
  const dated = statements.filter(({ saidSince, saidBy }) => saidSince !== null || saidBy !== null)
  if (dated.length === 0) return [...statements]
  const days = dated.map(({ saidSince }) => saidSince ?? '').sort(compare)
  return dated.filter(({ saidSince }) => (saidSince ?? '') === days.at(-1))
}
