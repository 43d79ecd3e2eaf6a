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

/** The drawing as an SVG document of its own, whole whatever the camera shows, with its title, moment and sources. */
export function svgText(drawing: SVGSVGElement, places: View['places'], caption: Caption): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copyStyles(drawing, copy)
  for (const element of copy.querySelectorAll('.reach, .halo, .ring, .lasso')) element.remove()
  for (const element of copy.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex')
  copy.querySelector('.world')?.removeAttribute('transform')
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const [left, top] = [Math.min(0, ...xs) - margin, Math.min(0, ...ys) - margin]
  const [right, bottom] = [Math.max(0, ...xs) + margin, Math.max(0, ...ys) + margin]
  const lines = [caption.title, caption.moment, ...caption.sources]
  const height = bottom - top + lines.length * lineHeight + margin / 2
  const width = Math.max(right - left, ...lines.map((line) => 8 * line.length + margin))
  copy.setAttribute('xmlns', namespace)
  copy.setAttribute('viewBox', `${left} ${top} ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body)
  const ground = element(drawing, 'rect', { x: left, y: top, width, height, fill: backgroundColor })
  copy.insertBefore(ground, copy.firstChild)
  lines.forEach((line, index) => {
    const text = element(drawing, 'text', {
      x: left + margin / 4,
      y: bottom + lineHeight * (index + 1),
      'font-family': fontFamily,
      'font-size': index === 0 ? 16 : 12,
      fill: color,
    })
    text.textContent = line
    copy.append(text)
  })
  return new XMLSerializer().serializeToString(copy)
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
