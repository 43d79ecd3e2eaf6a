const longestLine = 22

/** A name in at most two lines; what does not fit ends in an ellipsis. */
export function labelLines(name: string): string[] {
  const words = name.split(/\s+/u)
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + word.length < longestLine) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const [first = '', second, ...more] = lines
  const shown = second === undefined ? [first] : [first, more.length === 0 ? second : `${second} …`]
  return shown.map(shortened)
}

const segmenter = new Intl.Segmenter('en')

function shortened(line: string): string {
  const characters = Array.from(segmenter.segment(line), ({ segment }) => segment)
  return characters.length <= longestLine + 2 ? line : `${characters.slice(0, longestLine + 1).join('')}…`
}
