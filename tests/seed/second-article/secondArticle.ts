import { istanbulTalks1 } from '../../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { statementIdIn } from '../../../src/load/statementIdIn.ts'
import type { SeedAsWritten } from '../../../src/domain/seed.ts'

const tuesday = {
  text: 'On Tuesday',
  edtf: '2025-07-22',
  basis: 'RESOLVED',
  resolvedFrom: 'The day before the Wednesday of the July round, 23 July 2025.',
} as const

const narrator = {
  speaker: 'harbour-courier',
  source: 'second-article',
  speechAct: 'REPORT',
  form: 'NARRATION',
  certainty: 'CERTAIN',
} as const

/** The article that docs/adding-a-seed.md adds: a text made up for the purpose, which refers to the first article. */
export const secondArticle: SeedAsWritten = {
  name: 'second-article',
  actors: {
    'harbour-courier': { kind: 'Organization', name: 'The Harbour Courier' },
    'second-article#port-official': { kind: 'UnnamedActor', name: 'a port official' },
    'second-article#hotel-manager': { kind: 'UnnamedActor', name: 'a hotel manager' },
  },
  sources: {
    'second-article': {
      kind: 'NEWS_ARTICLE',
      title: 'Example text on the July round',
      publisher: 'harbour-courier',
      language: 'en',
      publishedAt: {
        edtf: '2025-07-22',
        basis: 'RESOLVED',
        resolvedFrom: 'It tells of Tuesday 22 July 2025, and the round of the next day is still to come.',
      },
      text: {
        file: 'second-article.txt',
        length: 287,
        sha256: 'ae94aebbb00b964bb4eb8b259c04d88ccd3f25667c019bbc556347a56dcd4c81',
      },
    },
  },
  statements: {
    'courier-reports-official': {
      ...narrator,
      text: 'Someone from the port has spoken about the talks.',
      evidence: [
        { start: 76, end: 101, sha256: 'f57e5adb3a96834111956a60e6114f95e237d8970167b8292394cb417ae047ee' },
      ],
      about: [{ subject: 'second-article#port-official', aspect: 'SPEECH' }],
    },
    'official-confirms-istanbul': {
      speaker: 'second-article#port-official',
      text: 'The July round takes place in Istanbul.',
      speechAct: 'CONFIRM',
      form: 'INDIRECT',
      certainty: 'CERTAIN',
      saidAt: tuesday,
      source: 'second-article',
      evidence: [
        { start: 107, end: 168, sha256: 'be6d257e310c80570ed797d4d4e3749dd7e81012cd0b45d75853e7d266b03efb' },
      ],
      reportedBy: 'courier-reports-official',
      about: [{ subject: 'istanbul-2025-07', aspect: 'PLACE' }],
      asserts: [{ tie: 'LOCATED_IN', from: 'istanbul-2025-07', to: 'istanbul' }],
      links: [
        {
          type: 'CONFIRMS',
          aspect: 'PLACE',
          to: statementIdIn(istanbulTalks1, 'zelensky-announces-istanbul'),
        },
      ],
    },
    'courier-quotes-official': {
      ...narrator,
      text: 'The one from the port has spoken about the rooms.',
      evidence: [
        { start: 194, end: 211, sha256: 'cc6d66784448822fcff1d0485c75e5adf738266746984b64bca85c0738357072' },
      ],
      about: [{ subject: 'second-article#port-official', aspect: 'SPEECH' }],
    },
    'official-says-halls-are-booked': {
      speaker: 'second-article#port-official',
      text: 'Rooms for the July round are reserved.',
      speechAct: 'ASSERT',
      form: 'DIRECT_QUOTE',
      certainty: 'CERTAIN',
      source: 'second-article',
      evidence: [
        {
          start: 171,
          end: 191,
          sha256: '0a49e72060f5d0e96559d096c72ee2390fc0225397c238fedcb91649d78bdbd6',
          exact: 'The halls are booked',
        },
      ],
      reportedBy: 'courier-quotes-official',
      about: [{ subject: 'istanbul-2025-07', aspect: 'PLACE' }],
    },
    'courier-reports-manager': {
      ...narrator,
      text: 'Someone who runs a hotel has spoken about how long the talks last.',
      evidence: [
        { start: 213, end: 235, sha256: '8ae4f430b58cde34cfcac3c306e4cc96a5ae49ba2d478361cd57741f03084d5e' },
      ],
      about: [{ subject: 'second-article#hotel-manager', aspect: 'SPEECH' }],
    },
    'manager-denies-more-days': {
      speaker: 'second-article#hotel-manager',
      text: 'The July round does not go on for two more days.',
      speechAct: 'DENY',
      form: 'INDIRECT',
      certainty: 'CERTAIN',
      polarity: 'NEGATED',
      source: 'second-article',
      evidence: [
        { start: 241, end: 286, sha256: '9bb7e24b7edb910f17387b095e037460a4ae6c8c58e35860db9b261490a015d7' },
      ],
      reportedBy: 'courier-reports-manager',
      about: [
        {
          subject: 'istanbul-2025-07',
          aspect: 'DATE',
          time: {
            text: 'Thursday and Friday',
            edtf: '2025-07-24/2025-07-25',
            basis: 'RESOLVED',
            resolvedFrom: 'The two days after the Wednesday of the July round, 23 July 2025.',
          },
        },
      ],
      links: [
        {
          type: 'DENIES',
          aspect: 'DATE',
          to: statementIdIn(istanbulTalks1, 'news-agency-says-thursday-and-friday'),
        },
      ],
    },
  },
}
