import type { View } from '../view/View.ts'

/** Properties that a style sheet of the page sets, and an exported drawing keeps. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
  'stroke-linejoin',
]
const margin = 80
const lineHeight = 18
const namespace = 'http://www.w3.org/2000/svg'

export interface Caption {
  readonly title: string
  readonly moment: string
  readonly sources: readonly string[]
}

/** Room of an entry of the legend: its sign, and each character of its name. */
const entry = { height: 30, sign: 44, character: 7, gap: 24 }

/**
 * The drawing as an SVG document of its own, whole whatever the camera shows, with its title, moment and sources, and the entries of the
 * page's legend that have the keys of what it shows.
 */
export function svgText(
  drawing: SVGSVGElement,
  places: View['places'],
  caption: Caption,
  keys: ReadonlySet<string>,
): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copyStyles(drawing, copy)
  for (const element of copy.querySelectorAll('.reach, .halo, .ring, .lasso')) element.remove()
  for (const element of copy.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex')
  copy.querySelector('.world')?.removeAttribute('transform')
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const top = Math.min(0, ...ys) - margin
  const bottom = Math.max(0, ...ys) + margin
  const [least, most] = [Math.min(0, ...xs) - margin, Math.max(0, ...xs) + margin]
  const lines = [caption.title, caption.moment, ...caption.sources]
  const width = Math.max(most - least, ...lines.map((line) => 8 * line.length + margin))
  // The drawing stands in the middle of what is wider than it.
  const left = (least + most - width) / 2
  const legend = placedEntries(drawing.ownerDocument, keys, width - margin / 2)
  const belowLines = bottom + lines.length * lineHeight + margin / 4
  const height = belowLines + legend.height - top + margin / 4
  copy.setAttribute('xmlns', namespace)
  copy.setAttribute('viewBox', `${left} ${top} ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body)
  const ground = element(drawing, 'rect', { x: left, y: top, width, height, fill: backgroundColor })
  copy.insertBefore(ground, copy.firstChild)
  const write = (words: string, x: number, y: number, size: number) => {
    const text = element(drawing, 'text', { x, y, 'font-family': fontFamily, 'font-size': size, fill: color })
    text.textContent = words
    copy.append(text)
  }
  const start = left + margin / 4
  lines.forEach((line, index) => write(line, start, bottom + lineHeight * (index + 1), index === 0 ? 16 : 12))
  for (const { sign, name, x, y } of legend.entries) {
    const drawn = sign.cloneNode(true) as SVGSVGElement
    copyStyles(sign, drawn)
    for (const [attribute, value] of Object.entries({
      x: start + x,
      y: belowLines + y,
      width: 36,
      height: 24,
    }))
      drawn.setAttribute(attribute, String(value))
    copy.append(drawn)
    write(name, start + x + entry.sign, belowLines + y + 16, 12)
  }
  return new XMLSerializer().serializeToString(copy)
}

/** The entries of the page's legend that have some keys, one after another in rows. */
function placedEntries(page: Document, keys: ReadonlySet<string>, width: number) {
  const found = [...page.querySelectorAll<HTMLElement>('.legend [data-key]')].filter(
    ({ dataset }) => dataset['key'] !== undefined && keys.has(dataset['key']),
  )
  let [x, y] = [0, 0]
  const entries = found.flatMap((item) => {
    const sign = item.querySelector('svg')
    const name = item.lastChild?.textContent ?? ''
    if (sign === null) return []
    const room = entry.sign + entry.character * name.length + entry.gap
    if (x > 0 && x + room > width) [x, y] = [0, y + entry.height]
    const placed = { sign, name, x, y }
    x += room
    return [placed]
  })
  return { entries, height: entries.length === 0 ? 0 : y + entry.height }
}

function copyStyles(from: Element, to: Element) {
  const style = getComputedStyle(from)
  for (const property of kept) {
    const value = style.getPropertyValue(property)
    if (value !== '') to.setAttribute(property, value)
  }
  to.removeAttribute('class')
  if (from.classList.length > 0) to.setAttribute('class', from.classList.toString())
  Array.from(from.children).forEach((child, index) => {
    const other = to.children[index]
    if (other !== undefined) copyStyles(child, other)
  })
}

function element(drawing: Element, name: string, attributes: Readonly<Record<string, string | number>>) {
  const made = drawing.ownerDocument.createElementNS(namespace, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  return made
}
