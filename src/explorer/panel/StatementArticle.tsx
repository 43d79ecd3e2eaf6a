import type { Statement } from '../asking/types.ts'
import type { Context } from '../asking/useContexts.ts'
import type { Actions } from '../useActions.ts'
import { spanWords } from '../words/spanWords.ts'
import { chainWords, depthWords, formWords, linkWords } from '../words/statementWords.ts'
import { Fact } from './Fact.tsx'

interface Properties {
  readonly statement: Statement
  /** The words around spans, by the ids of the evidence. */
  readonly contexts: ReadonlyMap<string, Context>
  readonly actions: Actions
}

/** One statement: who says it through whom, how firmly, where it is written, and what others make of it. */
export function StatementArticle({ statement, contexts, actions }: Properties) {
  const { text, speaker, certainty, polarity, attributionDepth, form, source, attributionChain } = statement
  return (
    <article aria-label={`${speaker.name}: ${text}`} data-statement={statement.id}>
      <p className="text">{text}</p>
      <dl className="facts">
        <Fact name="Said by">
          <button type="button" className="link" onClick={() => actions.addThing(speaker.id)}>
            {speaker.name}
          </button>
        </Fact>
        {attributionChain.length > 1 && <Fact name="Passed on">{chainWords(attributionChain)}</Fact>}
        <Fact name="Form">{formWords(form)}</Fact>
        <Fact name="Certainty">
          {certainty}
          {polarity === 'NEGATED' && ', says that it is not so'}
        </Fact>
        <Fact name="Depth">{depthWords(attributionDepth)}</Fact>
        <Fact name="Said">{spanWords(statement.saidAt) ?? byDay(statement.saidBy)}</Fact>
        {statement.condition != null && <Fact name="Condition">{conditionWords(statement.condition)}</Fact>}
        <Fact name="Source">
          <SourceName source={source} />
        </Fact>
      </dl>
      <ul className="words">
        {statement.evidence.map((span) => (
          <li key={span.id}>
            <Words span={span} publisher={source.publisher.name} context={contexts.get(span.id)} />
          </li>
        ))}
      </ul>
      {statement.links.length > 0 && (
        <ul className="links">
          {statement.links.map((link) => (
            <li key={`${link.type} ${link.direction} ${link.aspect} ${link.statement.id}`}>
              {linkWords(link)}{' '}
              <button
                type="button"
                className="link"
                onClick={() => actions.openStatements([link.statement.id])}
              >
                {link.statement.speaker.name}: {link.statement.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function conditionWords({ trigger, state, deadline }: NonNullable<Statement['condition']>) {
  const day = deadline?.latest == null ? '' : `, deadline ${deadline.latest}`
  return `${trigger} (${state}${day})`
}

function byDay(day: string | null | undefined) {
  return day == null ? undefined : `not later than ${day}`
}

function SourceName({ source }: { readonly source: Statement['source'] }) {
  const published = spanWords(source.publishedAt)
  const words = `${source.title} (${source.publisher.name}${published === undefined ? '' : `, ${published}`})`
  if (source.url == null) return words
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  )
}

function Words({
  span,
  publisher,
  context,
}: {
  readonly span: Statement['evidence'][number]
  readonly publisher: string
  readonly context: Context | undefined
}) {
  if (span.file != null)
    return (
      <>
        Record of {publisher}: {span.file}, line {span.line}
      </>
    )
  const checked = span.verified === true ? 'verified against the text' : 'not verified: no text was at hand'
  return (
    <>
      {context !== undefined ? (
        <span>
          <span className="quiet">{context.prefix}</span>
          <q>{context.exact}</q>
          <span className="quiet">{context.suffix}</span>
        </span>
      ) : span.exact == null ? (
        <span>Not quoted here: characters {`${span.start ?? 0} to ${span.end ?? 0}`} of the text,</span>
      ) : (
        <q>{span.exact}</q>
      )}
      <span className={span.verified === true ? 'verified' : 'quiet'}> {checked}</span>
    </>
  )
}
