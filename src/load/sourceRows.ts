import { fingerprint } from '../domain/fingerprint.ts'
import { indexedText } from '../domain/search/indexedText.ts'
import type { Seed, SourceSeed } from '../domain/seed.ts'
import { timeSpan } from '../domain/timeSpan.ts'
import type { attributeSources } from '../graph/write/attributeSources.ts'
import { timeProperties } from '../graph/write/timeProperties.ts'
import type { upsertSources } from '../graph/write/upsertSources.ts'
import { listKey } from '../domain/listKey.ts'
import type { RowOf } from './RowOf.ts'

export type SourceRow = RowOf<typeof upsertSources> & RowOf<typeof attributeSources>

/** The sources of a seed as the graph holds them, with their publisher and what they cite. */
export function sourceRows(seed: Seed): SourceRow[] {
  return Object.entries(seed.sources).map(([id, source]) => {
    const content = contentOf(id, source)
    const relations = { publisher: source.publisher, cites: [...new Set(source.cites)].sort() }
    const properties = { ...content, fingerprint: fingerprint({ ...content, ...relations }), seed: seed.name }
    return { id, properties, ...relations }
  })
}

function contentOf(id: string, { kind, title, url, language, publishedAt, text }: SourceSeed) {
  return {
    type: 'Source' as const,
    kind,
    title,
    url: url ?? null,
    language: language ?? null,
    ...timeProperties('published', publishedAt === undefined ? null : timeSpan(publishedAt)),
    textFile: text?.file ?? null,
    textSha256: text?.sha256 ?? null,
    textLength: text?.length ?? null,
    foldedText: indexedText([title]),
    pageKey: listKey(title, id),
  }
}
