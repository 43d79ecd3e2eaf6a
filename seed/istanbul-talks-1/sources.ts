import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { times } from './times.ts'

/**
 * The article, and the address that it cites.
 *
 * Our copy of the article shows neither publisher nor date nor address on the web: the date is resolved, and
 * the title is ours. Of the address we hold no text: no statement has it as its source.
 */
export const sources = {
  'istanbul-talks-1': {
    kind: 'NEWS_ARTICLE',
    title: 'News report on the round announced for Istanbul in July 2025',
    publisher: 'istanbul-talks-1#publisher',
    language: 'en',
    publishedAt: times.publication,
    text: {
      file: 'istanbul-talks.txt',
      length: 2362,
      sha256: 'b71fd03fa90e035c0534d0ca5e08cd3971f9151d76562e94c22ee39defc7bd75',
    },
    cites: ['zelensky-daily-address'],
  },
  'zelensky-daily-address': {
    kind: 'ADDRESS',
    title: 'Daily address by Volodymyr Zelensky',
    publisher: 'volodymyr-zelensky',
    publishedAt: times.monday,
  },
} as const satisfies SeedAsWritten['sources']
