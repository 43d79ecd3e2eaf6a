import { exactPlaces } from '../domain/quote/exactPlaces.ts'
import { quotationsIn } from '../domain/quote/quotationsIn.ts'
import { sentencesIn } from '../domain/quote/sentencesIn.ts'
import { sha256 } from '../domain/sha256.ts'
import { vocabulary } from '../domain/vocabulary.ts'
import { codingExamples } from './codingExamples.ts'
import type { KnownName } from './namesInText.ts'
import { statedDate } from './statedDate.ts'

interface SkeletonOf {
  /** File name of the text, without its folder. */
  readonly file: string
  readonly text: string
  /** Slug by which the source, the data set and the publisher are known. */
  readonly slug: string
  /** Names of the text that the graph knows. */
  readonly names: readonly KnownName[]
}

/** Number of sentences that get a statement. */
const mostSentences = 500
/** The longest words of a quote. */
const longestQuote = 5_000

/** Writes the first skeleton of an article in YAML: what can be told from its text, and empty fields for what a person decides. */
export function skeleton(article: SkeletonOf): string {
  return [
    ...introduction(article),
    '',
    ...records(article),
    ...comments('Names that the graph knows; write the name or the id.', article.names.map(nameInWords)),
    ...comments('Words inside quotation marks.', quotations(article.text)),
    '# The sentences. Delete those that state nothing, and copy one that states several things.',
    ...statements(article),
  ].join('\n')
}

function introduction({ slug, file }: SkeletonOf): string[] {
  const words = Object.entries(codingExamples).flatMap(([field, examples]) => [
    '#',
    `# ${field}:`,
    ...Object.entries(examples).map(([word, example]) => `#   ${word.padEnd(13)} ${example}`),
  ])
  return [
    `# ${file}, to be coded. Fill in what is empty, then:`,
    `#   npm run article -- check ${slug}.yaml --watch    says what is wrong, on each save`,
    `#   npm run article -- add ${slug}.yaml              adds it to the graph`,
    '# docs/adding-an-article.md leads through it, docs/coding-guide.md says how to choose.',
    '#',
    '# A statement is one claim by one speaker. Give its claim as text, in your own words.',
    `# speaker: who says it; what the article itself says has the speaker ${slug}-publisher.`,
    '# through: [who passes it on, …], where a speaker quotes another speaker.',
    '# An event that is new needs one statement about it with aspect STATUS and a status.',
    `# status: ${vocabulary.eventStatus.join(', ')}`,
    `# asserts, tie: ${vocabulary.tie.join(', ')}; role of INVOLVED_IN: ${vocabulary.role.join(', ')}`,
    `# links, type: ${vocabulary.linkType.join(', ')}; polarity: ${vocabulary.polarity.join(' or ')}`,
    ...words,
  ]
}

function records({ slug, file, text }: SkeletonOf): string[] {
  const date = statedDate(text)
  const published =
    date === null
      ? [
          '  # The text states no date. Resolve one: edtf, basis RESOLVED, and resolvedFrom for what it follows from.',
          '  publishedAt:',
          '    edtf:',
          '    basis: RESOLVED',
          '    resolvedFrom:',
        ]
      : [
          '  publishedAt:',
          `    text: ${quoted(date.words)}`,
          `    edtf: ${quoted(date.day)}`,
          '    basis: STATED',
        ]
  return [
    '- record: dataset',
    '  version: 3',
    `  name: ${slug}`,
    '  complete: true',
    '',
    '# Whoever published it. Where the graph knows the publisher, delete this and write its name below.',
    '- record: actor',
    `  id: ${slug}-publisher`,
    '  kind: Organization',
    '  name:',
    '',
    '- record: source',
    `  id: ${slug}`,
    '  kind: NEWS_ARTICLE',
    '  # A title in your own words.',
    '  title:',
    `  publisher: ${slug}-publisher`,
    ...published,
    '  text:',
    `    file: ${quoted(file)}`,
    `    length: ${text.length}`,
    `    sha256: ${sha256(text)}`,
    '',
    '# New things: actor (kind Person, Organization, State or UnnamedActor), event (Meeting or Action), place, topic, series.',
    `# An unnamed speaker belongs to this article: id "${slug}#port-official", kind UnnamedActor, name "a port official".`,
    '',
  ]
}

function comments(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`# ${title}`, ...lines.map((line) => `#   ${line}`), '']
}

function nameInWords({ name, meanings }: KnownName): string {
  return `${name}: ${meanings.map(({ id, type }) => `${id} (${type})`).join(', ')}`
}

function quotations(text: string): string[] {
  return quotationsIn(text)
    .slice(0, mostSentences)
    .map(({ start, end }) => `line ${lineAt(text, start)}: ${quoted(text.slice(start, end))}`)
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

function statements({ text, slug }: SkeletonOf): string[] {
  const sentences = sentencesIn(text).filter(({ start, end }) => end - start <= longestQuote)
  const left = sentences.length - mostSentences
  const more = left > 0 ? [`# ${left} more sentences are left out. Code them as those above.`] : []
  return sentences
    .slice(0, mostSentences)
    .flatMap(({ start, end }, index) => {
      const exact = text.slice(start, end)
      const occurrence = occurrenceOf(text, exact, start)
      return [
        '',
        '- record: statement',
        `  id: s${index + 1}`,
        '  speaker:',
        `  source: ${slug}`,
        '  text:',
        '  speechAct:',
        '  form:',
        '  certainty:',
        '  evidence:',
        '    - quote:',
        `        exact: ${quoted(exact)}`,
        ...(occurrence === null ? [] : [`        occurrence: ${occurrence}`]),
        '  about:',
        '    - subject:',
        '      aspect:',
      ]
    })
    .concat(more, '')
}

/** Number of a place among those of the same words; null where it is the only one. */
function occurrenceOf(text: string, exact: string, start: number): number | null {
  const places = [...exactPlaces(text, exact)]
  return places.length > 1 ? places.findIndex((place) => place.start === start) + 1 : null
}

/** Any text as YAML in double quotes, which JSON is. */
const quoted = (text: string) => JSON.stringify(text)
