import { sentencesWithoutStatement } from '../domain/warnings/sentencesWithoutStatement.ts'
import { statementWarnings } from '../domain/warnings/statementWarnings.ts'
import { SourceText } from '../domain/quote/SourceText.ts'
import type { Graph } from '../graph/Graph.ts'
import type { ResolvedItems } from '../load/resolve/resolveItems.ts'
import type { AnchoredLine } from '../load/resolve/resolveQuotes.ts'
import type { Article, LineFault } from './Article.ts'
import { similarNames } from './similarNames.ts'
import { speakerNames } from './speakerNames.ts'

/** Finds what is worth a look in an article: nothing of it keeps the article out of the graph. */
export async function articleWarnings(
  graph: Graph,
  article: Article,
  { items, sources }: ResolvedItems,
): Promise<LineFault[]> {
  const lines = new Map(article.records.map(({ item, line }) => [item.id, line]))
  const statements = items.filter(
    (item): item is AnchoredLine => item.record === 'statement' && lines.has(item.id),
  )
  const names = await speakerNames(graph, items)
  const warnings = await similarNames(graph, article)
  for (const source of new Set(statements.map((statement) => statement.source))) {
    const text = await sources.textOf(source)
    if (!(text instanceof SourceText)) continue
    const ofSource = statements.filter((statement) => statement.source === source)
    const isNarrator = (speaker: string) => speaker === sources.publisherOf(source)
    warnings.push(
      ...ofSource.flatMap((statement) =>
        statementWarnings(text, {
          ...statement,
          where: `statement "${statement.id}"`,
          spans: statement.evidence,
          speakerNames: isNarrator(statement.speaker) ? [] : (names.get(statement.speaker) ?? []),
        }).map((warning) => ({ ...warning, line: lines.get(statement.id) ?? 1 })),
      ),
      ...sentencesWithoutStatement(
        text,
        ofSource.flatMap(({ evidence }) => evidence),
      ).map(({ what, right }) => ({
        line: lines.get(source) ?? 1,
        where: `source "${source}"`,
        what,
        right,
      })),
    )
  }
  return warnings
}
