import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSeq, LineCounter, parseDocument, stringify } from 'yaml'
import { checkArticle, type ArticleCheck } from '../../src/article/checkArticle.ts'
import { readArticle } from '../../src/article/readArticle.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

type Fields = Record<string, unknown>
type Evidence = { quote: Fields }[]

/** A mistake, what the check says of it, and what a program does that follows the remedy. */
interface Mistake {
  readonly name: string
  readonly make: (statement: Fields) => void
  readonly says: RegExp
  readonly follow: (statement: Fields, said: string) => void
}

const meant = (said: string) => /Did you mean "?([^"\s?]+)/.exec(said)?.[1]
const evidenceOf = (statement: Fields) => (statement['evidence'] as Evidence)[0]?.quote ?? {}
/** The first JSON string that the message shows behind a word. */
const shown = (said: string, word: string): string => {
  const [, json = '""'] = new RegExp(`${word} ("(?:[^"\\\\]|\\\\.)*")`).exec(said) ?? []
  return JSON.parse(json) as string
}
const aboutOf = (statement: Fields) => (statement['about'] as Fields[])[0] ?? {}
const tieOf = (statement: Fields) => (statement['asserts'] as Fields[])[0] ?? {}

/** A field with a word that is misspelt; the remedy names the right one. */
const misspelt = (
  name: string,
  holder: (statement: Fields) => Fields,
  field: string,
  word: string,
): Mistake => ({
  name,
  make: (statement) => (holder(statement)[field] = word),
  says: /Did you mean/,
  follow: (statement, said) => (holder(statement)[field] = meant(said)),
})
const own = (statement: Fields) => statement

/** A field that has to be there; the remedy is to write it. */
const missing = (field: string, value: unknown): Mistake => ({
  name: `no ${field}`,
  make: (statement) => void Reflect.deleteProperty(statement, field),
  says: new RegExp(`${field}: is missing`),
  follow: (statement) => (statement[field] = value),
})

/** A field that may not be there; the remedy is to remove it. */
const needless = (
  name: string,
  holder: (statement: Fields) => Fields,
  field: string,
  value: unknown,
  says: RegExp,
): Mistake => ({
  name,
  make: (statement) => (holder(statement)[field] = value),
  says,
  follow: (statement) => void Reflect.deleteProperty(holder(statement), field),
})

const mistakes: readonly Mistake[] = [
  misspelt('a misspelt speaker', own, 'speaker', 'Harbour Couriar'),
  misspelt('a part of a name', own, 'speaker', 'courier'),
  misspelt('a misspelt id', own, 'speaker', 'harbour-couriers'),
  misspelt('a misspelt source', own, 'source', 'harbor'),
  misspelt('a misspelt subject', aboutOf, 'subject', 'Secnd round'),
  misspelt('a misspelt act', own, 'speechAct', 'REPORTS'),
  misspelt('a misspelt form', own, 'form', 'NARATION'),
  misspelt('a misspelt certainty', own, 'certainty', 'CERTAINLY'),
  misspelt('a misspelt polarity', own, 'polarity', 'AFIRMED'),
  misspelt('a misspelt aspect', aboutOf, 'aspect', 'PARTICIPANT'),
  misspelt('a misspelt tie', tieOf, 'tie', 'INVOLVED'),
  misspelt('a misspelt role', tieOf, 'role', 'PARTICIPENT'),
  misspelt('a misspelt end of a tie', tieOf, 'from', 'Norlant'),
  missing('text', 'It is said.'),
  missing('speechAct', 'REPORT'),
  missing('certainty', 'CERTAIN'),
  missing('about', [{ subject: 'round', aspect: 'PARTICIPANTS' }]),
  {
    name: 'an unknown field',
    make: (statement) => (statement['spoke'] = 'x'),
    says: /no such field as "spoke"/,
    follow: (statement) => void Reflect.deleteProperty(statement, 'spoke'),
  },
  {
    name: 'curly quotation marks for straight ones',
    make: (statement) => {
      const quote = evidenceOf(statement)
      quote['exact'] = String(quote['exact']).replace("it's", 'it’s')
    },
    says: /Write exact: /,
    follow: (statement, said) => (evidenceOf(statement)['exact'] = shown(said, 'Write exact:')),
  },
  {
    name: 'doubled spaces',
    make: (statement) =>
      (evidenceOf(statement)['exact'] = String(evidenceOf(statement)['exact']).replace(' ', '  ')),
    says: /Write exact: /,
    follow: (statement, said) => (evidenceOf(statement)['exact'] = shown(said, 'Write exact:')),
  },
  {
    name: 'words that stand at several places',
    make: (statement) => (evidenceOf(statement)['exact'] = 'reads the harbour log'),
    says: /several places: occurrence 1/,
    follow: (statement, said) =>
      (evidenceOf(statement)['occurrence'] = Number(/occurrence (\d+)/.exec(said)?.[1])),
  },
  {
    name: 'a word that the text lacks',
    make: (statement) =>
      (evidenceOf(statement)['exact'] = String(evidenceOf(statement)['exact']).replace('said', 'never said')),
    says: /does not hold .* Nearest: "/,
    follow: (statement, said) => (evidenceOf(statement)['exact'] = shown(said, 'Nearest:')),
  },
  {
    name: 'an empty quote',
    make: (statement) => (evidenceOf(statement)['exact'] = ''),
    says: /exact: must hold words of the text/,
    follow: (statement) => (evidenceOf(statement)['exact'] = `Watchman ${String(statement['id']).slice(1)}`),
  },
  {
    name: 'a number of a place that is none',
    make: (statement) => (evidenceOf(statement)['occurrence'] = 0),
    says: /occurrence/,
    follow: (statement) => (evidenceOf(statement)['occurrence'] = 1),
  },
  needless('a status without its aspect', aboutOf, 'status', 'HELD', /Only aspect STATUS carries one/),
  needless('a stance on an event', aboutOf, 'stance', 'SUPPORTS', /Only aspect POSITION carries one/),
  needless('a title of a tie that has none', tieOf, 'title', 'Chief', /Only HOLDS_POSITION_IN may have one/),
  needless('too much confidence', own, 'confidence', 2, /confidence: /),
  needless(
    'a time that says nothing',
    own,
    'saidAt',
    { basis: 'STATED' },
    /the source's words as text, the day as edtf/,
  ),
  needless('a day that is none', own, 'saidAt', { edtf: '2031-02-31', basis: 'STATED' }, /2031-02-31/),
  needless('a speaker who reports himself', own, 'through', ['harbour-courier'], /would report itself/),
  needless(
    'a reporter that is nobody',
    own,
    'reportedBy',
    'nothing-like-it',
    /nothing is called "nothing-like-it"/,
  ),
  needless('what a denial asserts', own, 'polarity', 'NEGATED', /Remove what it asserts/),
  {
    name: 'a tie without a role',
    make: (statement) => void Reflect.deleteProperty(tieOf(statement), 'role'),
    says: /the role is missing. State one of PARTICIPANT/,
    follow: (statement, said) => (tieOf(statement)['role'] = /State one of (\w+)/.exec(said)?.[1]),
  },
  {
    name: 'a tie to the wrong kind of thing',
    make: (statement) => (tieOf(statement)['to'] = 'Lindholm'),
    says: /INVOLVED_IN leads from Actor to Event/,
    follow: (statement) => (tieOf(statement)['to'] = 'round'),
  },
  {
    name: 'a tie to an event that the statement is not about',
    make: (statement) => (aboutOf(statement)['subject'] = 'Norland'),
    says: /not about "round". Add the event/,
    follow: (statement) => (aboutOf(statement)['subject'] = 'round'),
  },
  {
    name: 'a link to a statement that is not there',
    make: (statement) => (statement['links'] = [{ type: 'CONFIRMS', aspect: 'DATE', to: 'opned' }]),
    says: /Did you mean "opened"/,
    follow: (statement, said) =>
      (statement['links'] = [{ type: 'CONFIRMS', aspect: 'DATE', to: meant(said) }]),
  },
  {
    name: 'a form of words that are not quoted',
    make: (statement) => (statement['form'] = 'MIXED_QUOTE'),
    says: /MIXED_QUOTE without its words/,
    follow: (statement) => (statement['form'] = 'NARRATION'),
  },
  {
    name: 'an id that is no slug',
    make: (statement) => (statement['id'] = `No Slug ${String(statement['id'])}`),
    says: /must be a slug such as/,
    follow: (statement) => (statement['id'] = String(statement['id']).replace('No Slug ', '')),
  },
  {
    name: 'an id that another has',
    make: (statement) => (statement['id'] = 'opened'),
    says: /Give each record its own id/,
    follow: (statement) => (statement['id'] = `own-${String(statement['text']).replace(/\D/g, '')}`),
  },
]

const total = 205
const numbers = Array.from({ length: total }, (_, number) => number)
const mistakeOf = (number: number) => mistakes[number % mistakes.length] as Mistake

const text = [
  'The second round opened in Lindholm.',
  ...numbers.map((number) => `Watchman ${number} said that it's open, and reads the harbour log.`),
].join('\n')

const statementOf = (number: number): Fields => ({
  ...{ record: 'statement', id: `s${number}`, speaker: 'The Harbour Courier', source: 'harbour' },
  ...{
    text: `The round is open, and the watchman has number ${number}.`,
    speechAct: 'REPORT',
    form: 'NARRATION',
  },
  certainty: 'CERTAIN',
  evidence: [{ quote: { exact: `Watchman ${number} said that it's open` } }],
  about: [{ subject: 'Second round', aspect: 'PARTICIPANTS' }],
  asserts: [{ tie: 'INVOLVED_IN', from: 'Norland', to: 'round', role: 'PARTICIPANT' }],
})

const around: readonly Fields[] = [
  { record: 'dataset', version: 3, name: 'harbour', complete: true },
  { record: 'actor', id: 'harbour-courier', kind: 'Organization', name: 'The Harbour Courier' },
  { record: 'actor', id: 'norland', kind: 'State', name: 'Norland' },
  { record: 'place', id: 'lindholm', name: 'Lindholm' },
  { record: 'event', id: 'round', kind: 'Meeting', name: 'Second round' },
  {
    ...{
      record: 'source',
      id: 'harbour',
      kind: 'NEWS_ARTICLE',
      title: 'The log',
      publisher: 'harbour-courier',
    },
    publishedAt: { edtf: '2031-05-14', basis: 'STATED' },
    text: { file: 'harbour.txt', length: text.length, sha256: sha256(text) },
  },
  {
    ...statementOf(0),
    ...{
      id: 'opened',
      text: 'The round opened.',
      evidence: [{ quote: { exact: 'The second round opened' } }],
    },
    about: [{ subject: 'round', aspect: 'STATUS', status: 'HELD' }],
    asserts: [{ tie: 'LOCATED_IN', from: 'round', to: 'Lindholm' }],
  },
]

describe('a file with two hundred mistakes, one in each statement', () => {
  let graph: Graph
  const { folder, remove } = temporaryFolder()
  const file = path.join(folder, 'harbour.yaml')
  const statements = numbers.map(statementOf)
  let found: ArticleCheck
  let saidOf: string[]

  /** Writes the file, and tells which record a line belongs to. */
  function written(): (line: number) => number {
    const records = [...around, ...statements]
    const yaml = stringify(records)
    writeFileSync(file, yaml)
    const lines = new LineCounter()
    const list = parseDocument(yaml, { lineCounter: lines }).contents
    const starts = isSeq(list)
      ? list.items.map((item) => lines.linePos((item as { range: number[] }).range[0] ?? 0).line)
      : []
    return (line) => starts.findLastIndex((start) => start <= line) - around.length
  }

  const checked = async () => checkArticle(graph, await readArticle(file), folder)

  beforeAll(async () => {
    graph = await connectTestGraph()
    await emptyGraph(graph)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'harbour.txt'), text)
    for (const [number, statement] of statements.entries()) mistakeOf(number).make(statement)
    const numberAt = written()
    found = await checked()
    saidOf = numbers.map(() => '')
    for (const { line, where, what, right } of found.faults) {
      const number = numberAt(line)
      saidOf[number] = [saidOf[number], `${where}: ${what} ${right}`.trim()].filter(Boolean).join('\n')
    }
  })
  afterAll(async () => {
    await graph.close()
    remove()
  })

  it.each(mistakes.map(({ name }, place) => [name, place] as const))(
    'has the line and a remedy of %s',
    (_, place) => {
      for (const number of numbers.filter((one) => one % mistakes.length === place))
        expect(saidOf[number]).toMatch(mistakeOf(number).says)
    },
  )

  it('has no fault where there is no mistake', () => {
    expect(saidOf[-1]).toBeUndefined()
    expect(saidOf.filter((said) => said.includes('\n'))).toEqual([])
  })

  it('has none left once each remedy is followed', async () => {
    for (const [number, statement] of statements.entries())
      mistakeOf(number).follow(statement, saidOf[number] ?? '')
    written()
    expect((await checked()).faults).toEqual([])
  })
})
