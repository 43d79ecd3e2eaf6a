import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { findSpans } from '../../src/span/findSpans.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { timeSpan } from '../../src/domain/timeSpan.ts'

const seed = parseSeed(istanbulTalks1)
const statements = Object.entries(seed.statements).map(([key, statement]) => ({ key, ...statement }))

function statement(key: string) {
  const found = seed.statements[key]
  if (found === undefined) throw new Error(`The seed has no statement "${key}".`)
  return found
}

/** How many reports lie between the narrator and a statement. */
function depth(key: string): number {
  const { reportedBy } = statement(key)
  return reportedBy === undefined ? 0 : 1 + depth(reportedBy)
}

function keysOf(record: object): string[] {
  return Object.keys(record).sort()
}

describe('the ids of the article', () => {
  const kinds = (record: Record<string, { kind: string }>, kind: string) =>
    keysOf(Object.fromEntries(Object.entries(record).filter(([, thing]) => thing.kind === kind)))

  it.each([
    ['Person', ['dmitry-peskov', 'donald-trump', 'rustem-umerov', 'vladimir-putin', 'volodymyr-zelensky']],
    ['State', ['russia', 'turkiye', 'ukraine', 'united-states']],
    ['Organization', ['kremlin', 'turkish-government', 'ukraine-security-council']],
    [
      'UnnamedActor',
      [
        'istanbul-talks-1#publisher',
        'istanbul-talks-1#russian-officials',
        'istanbul-talks-1#russian-state-news-agency',
        'istanbul-talks-1#senior-ukrainian-official',
        'istanbul-talks-1#turkish-government-spokesperson',
      ],
    ],
    ['UnclassifiedActor', []],
  ])('are those of the contract for each %s', (kind, ids) => {
    expect(kinds(seed.actors, kind)).toEqual(ids)
  })

  it.each([
    [
      'Meeting',
      [
        'istanbul-2025-05',
        'istanbul-2025-06',
        'istanbul-2025-07',
        'zelensky-putin-meeting',
        'zelensky-umerov-preparation',
      ],
    ],
    [
      'Action',
      [
        'full-scale-invasion-of-ukraine',
        'russian-strikes-on-ukrainian-cities',
        'trump-warning-to-russia',
        'us-promise-of-military-support',
      ],
    ],
  ])('are those of the contract for each %s', (kind, ids) => {
    expect(kinds(seed.events, kind)).toEqual(ids)
  })

  it('are those of the contract for series, places, topics and sources', () => {
    expect(keysOf(seed.series)).toEqual(['istanbul-talks'])
    expect(keysOf(seed.places)).toEqual(['istanbul'])
    expect(keysOf(seed.topics)).toEqual([
      'ceasefire',
      'civilian-casualties',
      'leaders-meeting',
      'military-support-for-ukraine',
      'peace-talks',
      'prisoner-exchange',
      'sanctions-on-russia',
    ])
    expect(keysOf(seed.sources)).toEqual(['istanbul-talks-1', 'zelensky-daily-address'])
  })
})

describe('the statements of the article', () => {
  it('refer to nothing that the seed does not hold', () => {
    const things = new Set(
      [seed.actors, seed.events, seed.series, seed.places, seed.topics].flatMap((record) =>
        Object.keys(record),
      ),
    )
    const unknown = statements.flatMap(
      ({ speaker, reportedBy, about, asserts = [], links = [], condition }) => [
        ...[
          speaker,
          ...about.map(({ subject }) => subject),
          ...asserts.flatMap(({ from, to }) => [from, to]),
        ].filter((id) => !things.has(id)),
        ...[reportedBy, ...links.map(({ to }) => to)].filter(
          (key) => key !== undefined && !(key in seed.statements),
        ),
        ...[condition].filter((id) => id !== undefined && !(id in seed.conditions)),
      ],
    )
    expect(unknown).toEqual([])
  })

  it('have different words for each claim, so that each has an id of its own', () => {
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length)
  })

  it('are all found in the article itself, never in what it cites', () => {
    expect(new Set(statements.map(({ source }) => source))).toEqual(new Set(['istanbul-talks-1']))
  })

  it('are the narrator’s exactly where nobody reports them', () => {
    const wrong = statements.filter(
      ({ speaker, reportedBy }) => (speaker === 'istanbul-talks-1#publisher') !== (reportedBy === undefined),
    )
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it('are about nothing but the one reported where they report someone', () => {
    for (const { key, reportedBy, speaker } of statements) {
      if (reportedBy === undefined) continue
      expect(statement(reportedBy).about, key).toEqual([{ subject: speaker, aspect: 'SPEECH' }])
      expect(statement(reportedBy).asserts, key).toBeUndefined()
    }
  })

  it('report somebody wherever they are about speech', () => {
    const silent = statements.filter(
      ({ key, about }) =>
        about.some(({ aspect }) => aspect === 'SPEECH') &&
        !statements.some(({ reportedBy }) => reportedBy === key),
    )
    expect(silent.map(({ key }) => key)).toEqual([])
  })

  it('assert a tie of an event only where they are about that event', () => {
    for (const { key, asserts = [], about } of statements) {
      const events = asserts.flatMap(({ from, to }) => [from, to]).filter((id) => id in seed.events)
      expect(
        events.filter((event) => !about.some(({ subject }) => subject === event)),
        key,
      ).toEqual([])
    }
  })

  it('assert nothing where they negate', () => {
    const negated = statements.filter(({ polarity }) => polarity === 'NEGATED')
    expect(negated.map(({ key }) => key)).toEqual([
      'narrator-says-moscow-has-not-confirmed',
      'narrator-assesses-earlier-rounds',
      'trump-is-not-done-with-putin',
    ])
    expect(negated.flatMap(({ asserts = [] }) => asserts)).toEqual([])
  })

  it('carry a value with every date and status, and with nothing else', () => {
    for (const { key, about } of statements) {
      for (const { aspect, time, status } of about) {
        expect([time !== undefined, status !== undefined], key).toEqual([
          aspect === 'DATE',
          aspect === 'STATUS',
        ])
      }
    }
  })

  it('have the quoted words wherever they quote', () => {
    const wordsIn = (form: string) =>
      statements
        .filter((statement) => statement.form === form)
        .map(({ evidence }) => evidence.map(({ exact }) => exact))
    expect(wordsIn('DIRECT_QUOTE')).toEqual([
      ['Umerov reported that the meeting is scheduled for Wednesday'],
      ['a lot of diplomatic work lies ahead'],
    ])
    // The span of the clause comes first, without its words.
    expect(wordsIn('MIXED_QUOTE')).toEqual([
      [undefined, 'severe'],
      [undefined, 'diametrically opposed'],
      [undefined, 'not done'],
    ])
  })

  it('commit to nothing that a condition decides', () => {
    const conditional = statements.filter(({ condition }) => condition !== undefined)
    expect(conditional.map(({ certainty }) => certainty)).toEqual(['UNKNOWN', 'UNKNOWN'])
  })

  it('are as certain in one heading as in the other', () => {
    const headings = [
      'headline-talks-resume',
      'subheading-exchange-is-focus',
      'subheading-leaders-meeting-is-focus',
    ]
    expect(headings.map((key) => statement(key).certainty)).toEqual(['CERTAIN', 'CERTAIN', 'CERTAIN'])
  })

  it('take a position for nobody but their speaker', () => {
    const onActors = statements.flatMap(({ key, about }) =>
      about.filter(({ subject, aspect }) => aspect === 'POSITION' && subject in seed.actors).map(() => key),
    )
    expect(onActors).toEqual([])
    const narrated = statements.filter(
      ({ form, about }) => form === 'NARRATION' && about.some(({ aspect }) => aspect === 'POSITION'),
    )
    expect(narrated.map(({ key }) => key)).toEqual([])
  })

  it('take a stance only where the words call for, demand or promise something', () => {
    const stances = statements.flatMap(({ key, about }) =>
      about.flatMap(({ subject, stance }) => (stance === undefined ? [] : [[key, subject, stance]])),
    )
    expect(stances).toEqual([
      ['zelensky-calls-for-negotiations', 'peace-talks', 'SUPPORTS'],
      ['trump-threatens-sanctions', 'ceasefire', 'SUPPORTS'],
      ['united-states-promises-support', 'military-support-for-ukraine', 'SUPPORTS'],
    ])
  })

  it('have times that can be read', () => {
    const times = statements.flatMap(({ saidAt, about }) => [saidAt, ...about.map(({ time }) => time)])
    expect(() => times.forEach((time) => time && timeSpan(time))).not.toThrow()
  })
})

describe('the events of the article', () => {
  const said = (event: string) =>
    statements.flatMap(({ about, certainty }) =>
      about.filter(({ subject }) => subject === event).map((value) => ({ ...value, certainty })),
    )

  it.each([
    ['istanbul-2025-05', 'HELD'],
    ['istanbul-2025-06', 'HELD'],
    ['istanbul-2025-07', 'SCHEDULED'],
    ['zelensky-putin-meeting', 'HYPOTHETICAL'],
    ['zelensky-umerov-preparation', 'HELD'],
    ['full-scale-invasion-of-ukraine', 'ONGOING'],
    ['russian-strikes-on-ukrainian-cities', 'ONGOING'],
    ['trump-warning-to-russia', 'HELD'],
    ['us-promise-of-military-support', 'HELD'],
  ])('have one status, however many state it: %s is %s', (event, status) => {
    expect(new Set(said(event).flatMap((value) => value.status ?? []))).toEqual(new Set([status]))
  })

  it.each([
    ['istanbul-2025-05', ['2025-05']],
    ['istanbul-2025-06', ['2025-06']],
    ['istanbul-2025-07', ['2025-07-23', '2025-07-23', '2025-07-23/2025-07-25']],
    ['zelensky-putin-meeting', []],
    ['zelensky-umerov-preparation', []],
    ['full-scale-invasion-of-ukraine', ['2022/..']],
    ['russian-strikes-on-ukrainian-cities', []],
    ['trump-warning-to-russia', ['../2025-07-21']],
    ['us-promise-of-military-support', []],
  ])('have the times that are said of them: %s', (event, dates) => {
    expect(said(event).flatMap(({ time }) => (time === undefined ? [] : [time.edtf]))).toEqual(dates)
  })

  it('involve nobody in the invasion, whose parties no sentence names', () => {
    const ties = statements.flatMap(({ asserts = [] }) => asserts)
    expect(ties.filter(({ to }) => to === 'full-scale-invasion-of-ukraine')).toEqual([])
  })

  it('have Türkiye as the host of the July round, with less than full confidence', () => {
    const hosts = statements.flatMap(({ speaker, confidence, asserts = [] }) =>
      asserts.flatMap(({ from, to, role }) => (role === 'HOST' ? [{ speaker, confidence, from, to }] : [])),
    )
    expect(hosts).toEqual([
      {
        speaker: 'istanbul-talks-1#turkish-government-spokesperson',
        confidence: 0.7,
        from: 'turkiye',
        to: 'istanbul-2025-07',
      },
    ])
  })
})

describe('what an analyst asks of the article', () => {
  it('finds Umerov’s day two reports deep', () => {
    expect(depth('umerov-says-wednesday')).toBe(2)
    expect(statement(statement('umerov-says-wednesday').reportedBy ?? '').speaker).toBe('volodymyr-zelensky')
  })

  it('finds the place confirmed and the day only qualified', () => {
    const links = statements.flatMap(({ speaker, links: out = [] }) =>
      out.map((link) => ({ speaker, ...link })),
    )
    expect(links).toEqual([
      {
        speaker: 'istanbul-talks-1#publisher',
        type: 'QUALIFIES',
        aspect: 'CONFIRMATION',
        to: 'narrator-says-moscow-has-not-confirmed',
      },
      {
        speaker: 'istanbul-talks-1#russian-state-news-agency',
        type: 'QUALIFIES',
        aspect: 'DATE',
        to: 'zelensky-announces-wednesday',
      },
      {
        speaker: 'istanbul-talks-1#russian-state-news-agency',
        type: 'QUALIFIES',
        aspect: 'DATE',
        to: 'umerov-says-wednesday',
      },
      {
        speaker: 'istanbul-talks-1#turkish-government-spokesperson',
        type: 'CONFIRMS',
        aspect: 'PLACE',
        to: 'zelensky-announces-istanbul',
      },
    ])
  })

  it('finds Moscow’s silence as the narrator’s words, and no word of Moscow', () => {
    expect(statement('narrator-says-moscow-has-not-confirmed')).toMatchObject({
      speaker: 'istanbul-talks-1#publisher',
      polarity: 'NEGATED',
      about: [
        { subject: 'russia', aspect: 'CONFIRMATION' },
        { subject: 'istanbul-2025-07', aspect: 'CONFIRMATION' },
      ],
    })
    expect(statements.filter(({ speaker }) => speaker === 'russia' || speaker === 'kremlin')).toEqual([])
  })

  it('finds the threat of sanctions under its condition, with the last day to count from', () => {
    expect(statement('trump-threatens-sanctions')).toMatchObject({
      speaker: 'donald-trump',
      speechAct: 'WARN',
      condition: 'no-ceasefire-within-50-days',
    })
    expect(statement('trump-threatens-sanctions').saidAt?.edtf).toBe('../2025-07-21')
    expect(seed.conditions['no-ceasefire-within-50-days']).toMatchObject({
      duration: 'P50D',
      deadlineRule: 'FROM_UTTERANCE',
    })
  })

  it('finds when the article came out, and what that follows from', () => {
    expect(seed.sources['istanbul-talks-1']?.publishedAt).toMatchObject({
      edtf: '2025-07-21/2025-07-22',
      basis: 'RESOLVED',
      resolvedFrom: expect.stringContaining('Monday 21 July 2025') as string,
    })
  })

  it('finds who took part in the earlier rounds with less than full confidence', () => {
    const carried = statements.filter(({ asserts = [] }) =>
      asserts.some(({ tie, to }) => tie === 'INVOLVED_IN' && /^istanbul-2025-0[56]$/.test(to)),
    )
    expect(carried.flatMap(({ asserts = [] }) => asserts.map(({ from, to }) => [to, from]))).toEqual([
      ['istanbul-2025-05', 'ukraine'],
      ['istanbul-2025-05', 'russia'],
      ['istanbul-2025-06', 'ukraine'],
      ['istanbul-2025-06', 'russia'],
    ])
    expect(carried.every(({ confidence = 1 }) => confidence < 1)).toBe(true)
  })
})

const { file = '', length = 0, sha256: hash = '' } = seed.sources['istanbul-talks-1']?.text ?? {}
const path = join(process.env['PARLEY_TEXTS'] ?? '', file)
const atHand = process.env['PARLEY_TEXTS'] !== undefined && existsSync(path)
const reason = atHand ? '' : ` (skipped: PARLEY_TEXTS names no folder that holds ${file})`

describe.skipIf(!atHand)(`the text of the article${reason}`, () => {
  const article = atHand ? readFileSync(path, 'utf8') : ''
  // The one line that is neither a heading nor prose stands for a picture.
  const sentences = article
    .split('\n')
    .filter((line) => line !== '' && line !== 'featured-image')
    .flatMap((line) => line.split(/(?<=[.!?]"?)(?<!U\.S\.) +(?=["A-Z])/))
    .flatMap((sentence) => findSpans(article, sentence))
  const spans = statements.flatMap(({ key, evidence }) => evidence.map((span) => ({ key, ...span })))

  it('is the one that the spans count in', () => {
    expect([article.length, sha256(article)]).toEqual([length, hash])
  })

  it('has twenty sentences, each with a statement whose span lies inside it', () => {
    expect(sentences).toHaveLength(20)
    const bare = sentences.filter(
      (sentence) => !spans.some(({ start, end }) => start >= sentence.start && end <= sentence.end),
    )
    expect(bare).toEqual([])
  })

  it('has each span inside one sentence', () => {
    const across = spans.filter(
      ({ start, end }) => !sentences.some((sentence) => start >= sentence.start && end <= sentence.end),
    )
    expect(across).toEqual([])
  })

  it('has spans that cut no word', () => {
    const cut = spans.filter(({ start, end }) =>
      [start, end].some((at) => /\w\w/.test(article.slice(Math.max(at - 1, 0), at + 1))),
    )
    expect(cut).toEqual([])
  })

  it('gives each span its hash', () => {
    for (const { key, start, end, sha256: expected } of spans) {
      expect(sha256(article.slice(start, end)), key).toBe(expected)
    }
  })

  it('has all exact words inside quotation marks, and each quotation kept', () => {
    const quotations = [...article.matchAll(/"([^"]*)"/g)].map((match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      words: (match[1] ?? '').replace(/[,.]$/, ''),
    }))
    expect(quotations).toHaveLength(5)
    for (const { key, start, end, exact } of spans) {
      if (exact === undefined) continue
      expect(article.slice(start, end), key).toBe(exact)
      expect(
        quotations.some((quotation) => start >= quotation.start && end <= quotation.end),
        key,
      ).toBe(true)
    }
    const kept = new Set(spans.map(({ exact }) => exact))
    expect(quotations.filter(({ words }) => !kept.has(words))).toEqual([])
  })

  it('lends its own words, quotations aside, to no file of the seed', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const runs = (text: string, size: number) => {
      const words = wordsOf(text)
      return words
        .slice(0, Math.max(words.length - size + 1, 0))
        .map((_, at) => words.slice(at, at + size).join(' '))
    }
    const theirs = new Set(runs(article, 6))
    const folder = join(import.meta.dirname, '../../seed/istanbul-talks-1')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) {
      const ours = readFileSync(join(folder, name), 'utf8').replaceAll(/exact: '[^']*'/g, 'exact')
      expect(
        runs(ours, 6).filter((run) => theirs.has(run)),
        name,
      ).toEqual([])
    }
  })
})
