import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { tinySeed } from './tinySeed.ts'

const script = '<script>alert("script")</script>'
const image = '<img src=x onerror=alert(1)>'

/** Names and texts that a page could take for something else, each by the id or key that has it. */
export const hostileWords = {
  person: `${script} "O'Neil" & Sons`,
  other: `${image}</text></svg>`,
  state: 'x'.repeat(500),
  meeting: `\u202eevil meeting\u202c \u200fاجتماع 😀👨‍👩‍👧‍👦🇹🇷 ${'e\u0301'.repeat(40)}`,
  topic: '<mark>javascript:alert(1)</mark> ]]> &amp; <!--',
  series: '{{7*7}} ${7*7} `'.repeat(4),
  title: `Envoy ${image} "${'t'.repeat(300)}"`,
  text: `Met.\n\n${script}\t\u202edesrever\u202c ${'y'.repeat(500)}`,
  source: `${image} ${'z'.repeat(400)}`,
} as const

/** The tiny seed with names, texts and titles that are hostile to a page. */
export function hostileSeed(): SeedAsWritten {
  const seed = tinySeed()
  const { actors, events, series, topics, sources, statements } = seed
  const named = <Thing>(thing: Thing | undefined, name: string): Thing => ({ ...(thing as Thing), name })
  return {
    ...seed,
    actors: {
      ...actors,
      'bo-lind': {
        ...named(actors?.['bo-lind'], hostileWords.person),
        aliases: [script],
        description: image,
      },
      'kaia-storm': named(actors?.['kaia-storm'], hostileWords.other),
      norland: named(actors?.['norland'], hostileWords.state),
    },
    events: { 'delos-2031': named(events?.['delos-2031'], hostileWords.meeting) },
    series: { 'grain-talks': named(series?.['grain-talks'], hostileWords.series) },
    topics: { 'grain-route': named(topics?.['grain-route'], hostileWords.topic) },
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [id, { ...source, title: hostileWords.source }]),
    ),
    statements: Object.fromEntries(
      Object.entries(statements).map(([key, statement]) => [
        key,
        {
          ...statement,
          ...(key === 'met' ? { text: hostileWords.text } : {}),
          ...(key === 'office'
            ? {
                asserts: statement.asserts?.map((tie) =>
                  tie.title === undefined ? tie : { ...tie, title: hostileWords.title },
                ),
              }
            : {}),
        },
      ]),
    ),
  }
}
