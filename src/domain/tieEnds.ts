import type { Word } from './vocabulary.ts'

/** What each tie leads from and to: a type of the graph, or an interface of several. */
export const tieEnds: Readonly<Record<Word<'tie'>, { readonly from: string; readonly to: string }>> = {
  INVOLVED_IN: { from: 'Actor', to: 'Event' },
  LOCATED_IN: { from: 'Event', to: 'Place' },
  PART_OF: { from: 'Meeting', to: 'MeetingSeries' },
  CONCERNS: { from: 'Event', to: 'Topic' },
  SPEAKS_FOR: { from: 'Actor', to: 'Actor' },
  HOLDS_POSITION_IN: { from: 'Actor', to: 'Actor' },
  BELONGS_TO: { from: 'Actor', to: 'Actor' },
}
