import { colours } from './colours.ts'

interface Part {
  readonly title: string
  readonly legend?: readonly { readonly text: string; readonly color: string; readonly isDashed?: boolean }[]
  /** As Graphviz draws it. */
  readonly svg: string
}

const margin = 16
const titleHeight = 30
const legendHeight = 22
/** About how wide a letter of the legend is. */
const letterWidth = 5.4

/** Drawings with their titles, one below the other as one SVG on a ground of its own. */
export function stackParts(parts: readonly Part[]): string {
  const drawings = parts.map(({ svg, ...part }) => ({ ...part, ...measured(svg) }))
  const width = Math.ceil(Math.max(...drawings.map((drawing) => drawing.width))) + 2 * margin
  const drawn: string[] = []
  let top = margin
  for (const { title, legend = [], width: own, height, content } of drawings) {
    drawn.push(`<text x="${margin}" y="${top + 14}" font-size="15" font-weight="bold">${title}</text>`)
    top += titleHeight
    drawn.push(...legendAt(top, legend))
    if (legend.length > 0) top += legendHeight
    const place = `x="${(width - own) / 2}" y="${top}" width="${own}" height="${height}"`
    drawn.push(`<svg ${place} viewBox="0 0 ${own} ${height}">${content}`)
    top += height + margin
  }
  const size = `viewBox="0 0 ${width} ${Math.ceil(top)}" width="${width}" height="${Math.ceil(top)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size} font-family="Helvetica, Arial, sans-serif" fill="${colours.ink}">
<rect width="100%" height="100%" rx="8" fill="${colours.ground}"/>
${drawn.join('\n')}
</svg>
`
}

function measured(svg: string) {
  const [root = '', width, height] =
    /<svg [^>]*?viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg) ?? []
  const content = svg.slice(svg.indexOf(root) + root.length).replace(/<!--[^]*?-->\n/g, '')
  return { width: Number(width), height: Number(height), content: content.trimEnd() }
}

function legendAt(top: number, legend: NonNullable<Part['legend']>): string[] {
  let left = margin
  return legend.map(({ text, color, isDashed }) => {
    const dashes = isDashed === true ? ' stroke-dasharray="5 3"' : ''
    const [line, words] = [left, left + 28]
    left = Math.round(words + text.length * letterWidth + 18)
    return `<path d="M${line} ${top + 2}h22" stroke="${color}" stroke-width="1.5"${dashes}/><text x="${words}" y="${top + 6}" font-size="11">${text}</text>`
  })
}
