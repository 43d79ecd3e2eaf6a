import type { ItemLine } from '../../domain/interchange.ts'
import type { Candidate } from './Candidate.ts'

interface OwnCandidate extends Candidate {
  readonly aliases: readonly string[]
}

const types = { series: 'MeetingSeries', place: 'Place', topic: 'Topic' } as const

/** Lists the things, sources and conditions that records describe, each with its aliases. */
export function ownCandidates(items: readonly ItemLine[]): OwnCandidate[] {
  return items.map(candidateOf).filter((candidate) => candidate !== null)
}

function candidateOf(item: ItemLine): OwnCandidate | null {
  const { id } = item
  if (item.record === 'statement' || item.record === 'retraction') return null
  if (item.record === 'source') return { id, type: 'Source', name: item.title, aliases: [] }
  if (item.record === 'condition') return { id, type: 'Condition', name: item.trigger, aliases: [] }
  const type = item.record === 'actor' || item.record === 'event' ? item.kind : types[item.record]
  return { id, type, name: item.name, aliases: item.aliases ?? [] }
}
