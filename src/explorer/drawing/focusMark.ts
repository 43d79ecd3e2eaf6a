/** Gives the focus to the mark of a thing or a tie, where it is drawn. */
export function focusMark(kind: 'thing' | 'tie', id: string) {
  document.querySelector<SVGGElement>(`.drawing [data-${kind}="${CSS.escape(id)}"]`)?.focus()
}
