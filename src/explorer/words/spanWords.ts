interface Span {
  readonly text?: string | null | undefined
  readonly edtf?: string | null | undefined
}

/** A time as resolved, with the words of the source: "2025-07-23 (“on Wednesday”)". */
export function spanWords(span: Span | null | undefined): string | undefined {
  if (span == null) return undefined
  const { text, edtf } = span
  if (edtf == null) return text == null ? undefined : `“${text}”`
  return text == null ? edtf : `${edtf} (“${text}”)`
}
