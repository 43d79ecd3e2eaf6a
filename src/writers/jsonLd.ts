import type { Word } from '../domain/vocabulary.ts'
import { codePoints } from './codePoints.ts'
import { columns } from './columns.ts'
import type {
  Occasion,
  ThingType,
  WrittenEvidence,
  WrittenGraph,
  WrittenStatement,
  WrittenSubject,
  WrittenThing,
  WrittenTie,
  WrittenTime,
} from './WrittenGraph.ts'

const reference = (id: string) => ({ '@id': id, '@type': '@id' })
const word = (name: string) => ({ '@id': `parley:${name}`, '@type': '@vocab' })
const day = (name: string) => ({ '@id': `parley:${name}`, '@type': 'xsd:date' })
const instant = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' })
const words = (...names: string[]) => Object.fromEntries(names.map((name) => [name, word(name)]))
const days = (...names: string[]) => Object.fromEntries(names.map((name) => [name, day(name)]))

/** Context of the document, which names no other: terms of PROV-O, Web Annotation and schema.org; `parley:` where these have none. */
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  parley: 'urn:parley:term:',
  '@vocab': 'urn:parley:term:',
  name: 'schema:name',
  description: 'schema:description',
  text: 'schema:text',
  url: 'schema:url',
  about: reference('schema:about'),
  wasAttributedTo: reference('prov:wasAttributedTo'),
  hadPrimarySource: reference('prov:hadPrimarySource'),
  wasDerivedFrom: reference('prov:wasDerivedFrom'),
  subject: reference('rdf:subject'),
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: reference('rdf:object'),
  evidence: { '@reverse': 'oa:hasBody' },
  target: reference('oa:hasTarget'),
  source: reference('oa:hasSource'),
  selector: reference('oa:hasSelector'),
  exact: 'oa:exact',
  start: 'oa:start',
  end: 'oa:end',
  value: 'rdf:value',
  conformsTo: reference('dcterms:conformsTo'),
  generatedAtTime: instant('prov:generatedAtTime'),
  recordedAt: instant('parley:recordedAt'),
  retractedAt: instant('parley:retractedAt'),
  knownAt: instant('parley:knownAt'),
  confidence: { '@id': 'parley:confidence', '@type': 'xsd:double' },
  thing: reference('parley:thing'),
  reportedBy: reference('parley:reportedBy'),
  linked: reference('parley:linked'),
  asOf: reference('parley:asOf'),
  ...words(
    'status',
    'role',
    'certainty',
    'polarity',
    'speechAct',
    'form',
    'aspect',
    'stance',
    'linkType',
    'basis',
    'sourceKind',
  ),
  ...days('earliest', 'latest', 'validFrom', 'validTo', 'validAt', 'saidBy'),
}

const actor = (type: string) => [type, 'prov:Agent']
const typesOf: Readonly<Record<ThingType, readonly string[]>> = {
  Person: ['schema:Person', 'prov:Person'],
  Organization: ['schema:Organization', 'prov:Organization'],
  State: actor('schema:Country'),
  UnnamedActor: actor('UnnamedActor'),
  UnclassifiedActor: actor('UnclassifiedActor'),
  Meeting: ['schema:Event', 'Meeting'],
  Action: ['schema:Event', 'Action'],
  MeetingSeries: ['schema:EventSeries'],
  Place: ['schema:Place'],
  Topic: ['skos:Concept'],
}

const typeOfSource: Readonly<Record<Word<'sourceKind'>, string>> = {
  NEWS_ARTICLE: 'schema:NewsArticle',
  ADDRESS: 'schema:CreativeWork',
  AGENCY_REPORT: 'schema:Report',
  PRESS_RELEASE: 'schema:CreativeWork',
  INTERVIEW: 'schema:CreativeWork',
  DOCUMENT: 'schema:CreativeWork',
  DATA_SET: 'schema:Dataset',
}

/** RFC 5147: fragments of plain text by line. */
const plainTextFragment = 'http://tools.ietf.org/rfc/rfc5147'

/** Text of a source by its id, the very text that offsets count in; undefined where it is not at hand. */
export type TextOf = (source: string) => Promise<string | undefined> | string | undefined

type Offsets = (codeUnits: number) => number

/**
 * JSON-LD in expanded terms of PROV-O, Web Annotation and schema.org, with its context in the document. A tie is an rdf:Statement, which
 * asserts nothing by itself, derived from the statements that do. A span counts characters (oa:TextPositionSelector) where the text of its
 * source is at hand, and else code units of UTF-16 (parley:CodeUnitSelector), which Web Annotation has no term for.
 */
export async function* jsonLd(
  { occasion, things, ties, statements }: WrittenGraph,
  textOf: TextOf = () => undefined,
): AsyncGenerator<string> {
  const known = new Map<string, Offsets | undefined>()
  const offsetsIn = async (source: string) => {
    if (!known.has(source)) {
      const text = await textOf(source)
      known.set(source, text === undefined ? undefined : codePoints(text))
    }
    return known.get(source)
  }
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n${line(documentNode(occasion))}`
  for await (const thing of things) yield `,\n${line(thingNode(thing))}`
  for await (const tie of ties) yield `,\n${line(tieNode(tie))}`
  for await (const statement of statements)
    yield `,\n${line(statementNode(statement, await offsetsIn(statement.source.id)))}`
  yield '\n]}\n'
}

/** An opening angle bracket is written by number, so that the document can stand in a script element of a page. */
const line = (node: object) => JSON.stringify(node, withoutNull).replaceAll('<', String.raw`\u003c`)

const withoutNull = (_: string, value: unknown) => value ?? undefined

const documentId = '_:document'

/** The name of anything of the graph: its id, percent-encoded. */
const iri = (id: string) => `urn:parley:id:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`

function documentNode(occasion: Occasion) {
  const moment = Object.fromEntries(columns.moment.map(({ name, of }) => [name, of(occasion)]))
  return {
    '@id': documentId,
    '@type': ['schema:Dataset', 'prov:Entity'],
    name: occasion.title,
    generatedAtTime: occasion.moment.writtenAt,
    ...moment,
  }
}

function thingNode({ id, type, name, description, status, earliest, latest }: WrittenThing) {
  return { '@id': iri(id), '@type': typesOf[type], name, description, status, earliest, latest }
}

function tieNode(tie: WrittenTie) {
  const { id, relationship, from, to, role, title, validFrom, validTo, certainty, attributionDepth } = tie
  return {
    ...{ '@id': iri(id), '@type': ['rdf:Statement', 'prov:Entity'] },
    ...{ subject: iri(from), predicate: relationship, object: iri(to), role, title, validFrom, validTo },
    ...{ certainty, attributionDepth, wasDerivedFrom: tie.statementIds.map(iri), asOf: documentId },
  }
}

function statementNode(statement: WrittenStatement, offsets: Offsets | undefined) {
  const { id, text, speaker, speakerId, source, speechAct, form, certainty, polarity } = statement
  const { attributionDepth, confidence, saidAt, saidBy, recordedAt, retractedAt, reportedBy } = statement
  const { evidence, about, links } = statement
  return {
    ...{ '@id': iri(id), '@type': ['schema:Claim', 'prov:Entity'], text },
    wasAttributedTo: { '@id': iri(speakerId), '@type': 'prov:Agent', name: speaker },
    hadPrimarySource: sourceNode(source),
    ...{ speechAct, form, certainty, polarity, attributionDepth, confidence },
    ...{ saidAt: timeNode(saidAt), saidBy, recordedAt, retractedAt },
    reportedBy: reportedBy == null ? null : iri(reportedBy),
    about: [...new Set(about.map(({ thing }) => iri(thing)))],
    subjects: about.map(subjectNode),
    links: links.map(({ type, aspect, to }) => ({ linkType: type, aspect, linked: iri(to) })),
    evidence: evidence.map((each) => annotation(each, source.id, offsets)),
  }
}

const sourceNode = ({ id, title, kind, url }: WrittenStatement['source']) => ({
  ...{ '@id': iri(id), '@type': [typeOfSource[kind], 'prov:Entity'], name: title, sourceKind: kind, url },
})

const subjectNode = ({ aspect, thing, time, status, stance }: WrittenSubject) => ({
  ...{ aspect, thing: iri(thing), time: timeNode(time), status, stance },
})

const timeNode = (time: WrittenTime | null | undefined) =>
  time == null
    ? null
    : { words: time.text, edtf: time.edtf, earliest: time.earliest, latest: time.latest, basis: time.basis }

/** Web Annotation whose body is the statement and whose target is the span; the selectors have names, so that statements share them. */
function annotation(evidence: WrittenEvidence, source: string, offsets: Offsets | undefined) {
  const { id, sha256, file, verified } = evidence
  return {
    '@type': 'oa:Annotation',
    target: {
      ...{ '@id': iri(id), '@type': 'oa:SpecificResource', source: iri(source), sha256, file, verified },
      selector: selectors(evidence, offsets).map(([name, selector]) => ({
        '@id': `${iri(id)}/${name}`,
        ...selector,
      })),
    },
  }
}

function selectors(
  { exact, start, end, line: number }: WrittenEvidence,
  offsets: Offsets | undefined,
): [string, object][] {
  const found: [string, object][] = []
  if (start != null && end != null)
    found.push(
      offsets === undefined
        ? ['units', { '@type': 'CodeUnitSelector', startCodeUnit: start, endCodeUnit: end }]
        : ['position', { '@type': 'oa:TextPositionSelector', start: offsets(start), end: offsets(end) }],
    )
  if (exact != null) found.push(['quote', { '@type': 'oa:TextQuoteSelector', exact }])
  if (number != null)
    found.push([
      'line',
      // Positions stand between lines: line 1 lies between 0 and 1.
      {
        '@type': 'oa:FragmentSelector',
        conformsTo: plainTextFragment,
        value: `line=${number - 1},${number}`,
      },
    ])
  return found
}
