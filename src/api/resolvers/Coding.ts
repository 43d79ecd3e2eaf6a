import { isLink } from '../../domain/isLink.ts'
import type { CodingRow } from '../../graph/event/codingMap.ts'
import type { CodingResolvers } from '../generated/resolvers.ts'
import type { Complete } from './Complete.ts'

export const Coding: Complete<CodingResolvers, CodingRow> = {
  contexts: ({ contexts }) => contexts ?? [],
  url: ({ url }) => (url !== null && isLink(url) ? url : null),
  citation: ({ url }) => (url !== null && isLink(url) ? null : url),
}
