import type { SeedAsWritten } from '../../src/domain/seed.ts'

/**
 * The meetings and actions that the article speaks of, whether they happened, are planned or are only talked
 * of.
 *
 * What an event is called is all that stands here. Its time, status, place and participants are projected
 * from statements. The sanctions and the deliveries of arms are no events: the article knows of a threat and
 * of a promise, and these two are.
 */
export const events = {
  'istanbul-2025-05': {
    kind: 'Meeting',
    name: 'Istanbul talks, May 2025',
    aliases: ['May round', 'Istanbul round of May 2025'],
  },
  'istanbul-2025-06': {
    kind: 'Meeting',
    name: 'Istanbul talks, June 2025',
    aliases: ['June round', 'Istanbul round of June 2025'],
  },
  'istanbul-2025-07': {
    kind: 'Meeting',
    name: 'Istanbul talks, July 2025',
    aliases: ['July round', 'Istanbul round of July 2025'],
  },
  'zelensky-putin-meeting': {
    kind: 'Meeting',
    name: 'Meeting of Zelensky and Putin',
    aliases: ['Zelensky-Putin meeting', 'Putin-Zelensky meeting'],
    description: 'A meeting of the two presidents that is only talked of.',
  },
  'zelensky-umerov-preparation': {
    kind: 'Meeting',
    name: 'Zelensky and Umerov prepare the July round',
    description: 'The two talk over what has to be made ready; whether face to face is not said.',
  },
  'full-scale-invasion-of-ukraine': {
    kind: 'Action',
    name: 'Full-scale invasion of Ukraine',
    aliases: ['War in Ukraine', 'Invasion of Ukraine'],
    // CAMEO 190, conventional force without more detail: nothing is said of territory (192) or of weapons
    // (193 to 195).
    code: '190',
  },
  'russian-strikes-on-ukrainian-cities': {
    kind: 'Action',
    name: 'Russian air strikes on Ukrainian cities',
    aliases: ['Russian drone strikes', 'Russian missile strikes'],
    // CAMEO 195, employ aerial weapons.
    code: '195',
  },
  'trump-warning-to-russia': {
    kind: 'Action',
    name: 'Trump warns Russia of sanctions',
    aliases: ['50-day deadline'],
    // CAMEO 1312, threaten to boycott, embargo or sanction: it says what is threatened, which 139 (ultimatum)
    // leaves open.
    code: '1312',
  },
  'us-promise-of-military-support': {
    kind: 'Action',
    name: 'United States promises Ukraine military support',
    // CAMEO 0332, express intent to provide military aid.
    code: '0332',
  },
} as const satisfies SeedAsWritten['events']
