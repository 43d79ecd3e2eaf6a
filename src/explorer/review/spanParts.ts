/** A span of a text in UTF-16 code units, and the item that it carries. */
export interface ItemSpan {
  readonly start: number
  readonly end: number
  readonly item: number
}

/** A part of a text, and the items whose spans hold all of it. */
export interface SpanPart {
  readonly start: number
  readonly text: string
  readonly items: readonly number[]
}

/** A text in parts that begin and end where spans do. Spans may overlap; what is beyond the text is left out. */
export function spanParts(text: string, spans: readonly ItemSpan[]): SpanPart[] {
  const edges = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length)
  const starts = [...new Set([0, ...edges])].sort((a, b) => a - b)
  const parts = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
  const places = new Map(starts.map((start, index) => [start, index]))
  const items = parts.map(() => new Set<number>())
  for (const { start, end, item } of spans) {
    const last = places.get(end) ?? parts.length
    for (let at = places.get(Math.max(0, start)) ?? last; at < last; at += 1) items[at]?.add(item)
  }
  return parts.map(({ start, end }, index) => ({
    start,
    text: text.slice(start, end),
    items: [...(items[index] ?? [])],
  }))
}
