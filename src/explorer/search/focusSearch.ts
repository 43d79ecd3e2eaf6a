/** Gives the focus to the search. */
export function focusSearch() {
  document.querySelector<HTMLInputElement>('.search input')?.focus()
}
