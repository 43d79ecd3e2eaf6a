/** A text of at most so many characters, and an ellipsis where it was longer. No character is cut in two. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text)
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`
}
