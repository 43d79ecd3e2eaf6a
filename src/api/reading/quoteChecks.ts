import { findQuote } from '../../domain/quote/findQuote.ts'
import { SourceText } from '../../domain/quote/SourceText.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import { textsBySources } from '../../graph/proposal/textsBySources.ts'
import type { Context } from '../Context.ts'
import type { QueryCheckQuotesArgs } from '../generated/resolvers.ts'

/** What becomes of each quote in a text, or in the kept text of a source; null where the graph keeps none of it. */
export async function quoteChecks(args: QueryCheckQuotesArgs, { reader, viewer, policy }: Context) {
  policy.demand(viewer, 'checkQuotes')
  const { text = null, source = null, quotes } = args
  if ((text === null) === (source === null))
    throw badInput('Give either "text" or "source": the quotes are looked for in one text.')
  const content = text ?? (await reader.row(textsBySources, source ?? ''))?.content
  if (content === undefined) return null
  const searched = new SourceText(content)
  return quotes.map(({ exact, prefix, suffix, occurrence }) => {
    if (occurrence != null && occurrence < 1) throw badInput('"occurrence" counts from 1.')
    return findQuote(searched, {
      exact,
      prefix: prefix ?? undefined,
      suffix: suffix ?? undefined,
      occurrence: occurrence ?? undefined,
    })
  })
}

function badInput(message: string): ParleyError {
  return new ParleyError('BAD_USER_INPUT', message)
}
