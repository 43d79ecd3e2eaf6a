import type { SeedAsWritten } from '../../src/domain/seed.ts'

/**
 * Who acts and speaks in the article.
 *
 * The capital cities stand among the aliases of their states, because the article calls the governments by
 * them and a reader searches for what was read. As a place a city would be a thing of its own: see places.ts.
 * A description tells only which one is meant: an office is a claim, made by a statement and not here.
 */
export const actors = {
  'volodymyr-zelensky': {
    kind: 'Person',
    name: 'Volodymyr Zelensky',
    aliases: [
      'Volodymyr Zelenskyy',
      'Volodymyr Zelenskyi',
      'Vladimir Zelensky',
      'Володимир Зеленський',
      'Владимир Зеленский',
    ],
  },
  'vladimir-putin': {
    kind: 'Person',
    name: 'Vladimir Putin',
    aliases: ['Vladimir Vladimirovich Putin', 'Владимир Путин', 'Володимир Путін'],
  },
  'donald-trump': {
    kind: 'Person',
    name: 'Donald Trump',
    aliases: ['Donald J. Trump', 'Donald John Trump', 'Дональд Трамп'],
  },
  'rustem-umerov': {
    kind: 'Person',
    name: 'Rustem Umerov',
    aliases: ['Rustem Umierov', 'Rüstem Ümerov', 'Рустем Умєров', 'Рустем Умеров'],
  },
  'dmitry-peskov': {
    kind: 'Person',
    name: 'Dmitry Peskov',
    aliases: ['Dmitri Peskov', 'Dmitriy Peskov', 'Дмитрий Песков', 'Дмитро Пєсков'],
  },

  ukraine: { kind: 'State', name: 'Ukraine', aliases: ['Україна', 'Украина', 'Kyiv', 'Kiev'] },
  russia: {
    kind: 'State',
    name: 'Russia',
    aliases: ['Russian Federation', 'Россия', 'Российская Федерация', 'Росія', 'Moscow'],
  },
  turkiye: {
    kind: 'State',
    name: 'Türkiye',
    aliases: ['Turkey', 'Republic of Türkiye', 'Türkiye Cumhuriyeti', 'Турция', 'Туреччина', 'Ankara'],
  },
  'united-states': {
    kind: 'State',
    name: 'United States',
    aliases: ['United States of America', 'USA', 'US', 'U.S.', 'America', 'США', 'Washington'],
  },

  'ukraine-security-council': {
    kind: 'Organization',
    name: 'Security council of Ukraine',
    aliases: [
      'Ukrainian Security Council',
      'National Security and Defense Council of Ukraine',
      'National Security and Defence Council of Ukraine',
      'NSDC',
      'Рада національної безпеки і оборони України',
      'РНБО',
    ],
  },
  kremlin: {
    kind: 'Organization',
    name: 'Kremlin',
    aliases: ['The Kremlin', 'Кремль'],
    description: 'The presidency of Russia as an office that speaks and acts, not the building.',
  },
  'turkish-government': {
    kind: 'Organization',
    name: 'Government of Türkiye',
    aliases: ['Turkish government', 'Government of Turkey', 'Türkiye hükûmeti'],
  },

  // Nobody below has a name in the article. Each belongs to this one occurrence and is not merged with anyone
  // of another text.
  'istanbul-talks-1#publisher': {
    kind: 'UnnamedActor',
    name: 'Publisher of the Istanbul article',
    description: 'The narrator of the article; our copy does not say who published it.',
  },
  'istanbul-talks-1#senior-ukrainian-official': {
    kind: 'UnnamedActor',
    name: 'Senior Ukrainian official',
    description: 'Speaks without a name about what the July round may deal with.',
  },
  'istanbul-talks-1#turkish-government-spokesperson': {
    kind: 'UnnamedActor',
    name: 'Turkish government spokesperson',
    description: 'Speaks without a name about where the July round takes place.',
  },
  'istanbul-talks-1#russian-state-news-agency': {
    kind: 'UnnamedActor',
    name: 'Russian state news agency',
    description: 'Which agency it is, the article leaves open.',
  },
  'istanbul-talks-1#russian-officials': {
    kind: 'UnnamedActor',
    name: 'Russian officials',
    description: 'Several people, neither counted nor named, who speak as one in the article.',
  },
} as const satisfies SeedAsWritten['actors']
