import { questions } from './questions.ts'

/** 10K, 46K, 1M: six sizes have to stand side by side. */
const short = new Intl.NumberFormat('en', { notation: 'compact' })

const [width, height, left, top] = [760, 420, 70, 30]
const plotted = { width: 400, height: 340 }
const colours = [
  '#1b6ca8',
  '#c0392b',
  '#1e8449',
  '#7d3c98',
  '#b9770e',
  '#117a65',
  '#5d6d7e',
  '#943126',
  '#2e4053',
  '#6e2c00',
]

/** The hits of each question by the size of the graph, both scales logarithmic, as SVG. */
export function plot(columns: readonly { size: number; hits: readonly number[] }[]): string {
  const sizes = columns.map(({ size }) => size)
  const across = scale(Math.min(...sizes), Math.max(...sizes), left, left + plotted.width)
  const down = scale(10, Math.max(...columns.flatMap(({ hits }) => [...hits])), top + plotted.height, top)
  const lines = questions.map(({ name, constant }, row) => {
    const colour = colours[row % colours.length] ?? 'black'
    const points = columns.map(({ size, hits }) => `${across(size)},${down(Math.max(10, hits[row] ?? 10))}`)
    const label = top + 14 + row * 22
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${constant ? '' : ' stroke-dasharray="5 4"'}/>
<text x="${left + plotted.width + 20}" y="${label}" fill="${colour}">${name}</text>`
  })
  const ticks = sizes.map(
    (size) =>
      `<text x="${across(size)}" y="${top + plotted.height + 20}" text-anchor="middle">${short.format(size)}</text>`,
  )
  const powers = [1, 2, 3, 4, 5, 6, 7].map((power) => 10 ** power)
  const rules = powers
    .filter((hits) => down(hits) >= top)
    .map(
      (hits) =>
        `<line x1="${left}" x2="${left + plotted.width}" y1="${down(hits)}" y2="${down(hits)}" stroke="#ddd"/><text x="${left - 8}" y="${down(hits) + 4}" text-anchor="end">${short.format(hits)}</text>`,
    )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${[...rules, ...lines, ...ticks].join('\n')}
<text x="${left}" y="${height - 12}">events in the graph; up: database hits; dashed: grows with the hubs</text>
</svg>
`
}

function scale(least: number, most: number, from: number, to: number): (value: number) => number {
  const span = Math.log(most) - Math.log(least) || 1
  return (value) => Math.round(from + ((Math.log(value) - Math.log(least)) / span) * (to - from))
}
