import type { SeedAsWritten } from '../../src/domain/seed.ts'

/** What the article's events and statements are about. */
export const topics = {
  'prisoner-exchange': {
    name: 'Prisoner exchange',
    aliases: ['Prisoner swap', 'Exchange of prisoners of war', 'POW exchange'],
  },
  'leaders-meeting': {
    name: 'Meeting of the leaders',
    aliases: ['Presidential summit', 'Leaders meeting'],
    description: 'Whether and how the presidents of Ukraine and Russia should meet.',
  },
  ceasefire: { name: 'Ceasefire', aliases: ['Cease-fire', 'Truce'] },
  'sanctions-on-russia': { name: 'Sanctions on Russia', aliases: ['Sanctions against Russia'] },
  'military-support-for-ukraine': {
    name: 'Military support for Ukraine',
    aliases: ['Military aid to Ukraine', 'Arms for Ukraine'],
  },
  'civilian-casualties': { name: 'Civilian casualties', aliases: ['Civilian deaths and injuries'] },
  'peace-talks': {
    name: 'Peace talks',
    aliases: ['Peace negotiations', 'Negotiations between Ukraine and Russia'],
    description: 'Negotiating an end of the war: the Istanbul rounds and any other.',
  },
} as const satisfies SeedAsWritten['topics']
