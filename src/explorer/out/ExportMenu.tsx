import { useState } from 'react'
import type { Thing, Tie } from '../asking/types.ts'
import { csvFiles } from '../../writers/csvFiles.ts'
import { gexf } from '../../writers/gexf.ts'
import { graphml } from '../../writers/graphml.ts'
import { jsonLd } from '../../writers/jsonLd.ts'
import { jsonLines } from '../../writers/jsonLines.ts'
import type { WrittenGraph } from '../../writers/WrittenGraph.ts'
import { shownKeys } from '../drawing/legendKeys.ts'
import { Menu } from '../Menu.tsx'
import { addressOf, viewOf } from '../view/address.ts'
import type { View } from '../view/View.ts'
import { citationOf } from './citationOf.ts'
import { download } from './download.ts'
import { graphqlOf } from './graphqlOf.ts'
import { momentWords } from './momentWords.ts'
import { pngOf } from './pngOf.ts'
import { titleOf } from './titleOf.ts'
import { svgText } from './svgText.ts'
import { wholeStatements } from './wholeStatements.ts'
import { writtenGraph } from './writtenGraph.ts'

interface Properties {
  readonly view: View
  readonly things: readonly Thing[]
  readonly ties: readonly Tie[]
  readonly drawing: () => SVGSVGElement | undefined
  readonly onOpen: (view: View) => void
}

/** The ways out of the page: pictures, tables, files for other programs, and texts to copy. */
export function ExportMenu({ view, things, ties, drawing, onOpen }: Properties) {
  const [told, setTold] = useState('')
  const title = titleOf(things, ties, view)
  const telling = (work: () => Promise<string | undefined>) => () => {
    setTold('')
    void work().then(
      (words) => setTold(words ?? ''),
      (cause: unknown) => setTold(cause instanceof Error ? cause.message : String(cause)),
    )
  }
  const picture = async () => {
    const svg = drawing()
    if (svg === undefined) throw new Error('The list has no picture: turn “List view” off first.')
    const sources = await sourcesOf(ties, view)
    const caption = { title, moment: momentWords(view), sources }
    return svgText(svg, view.places, caption, shownKeys(things, ties, view.panel))
  }
  const isEmpty = things.length === 0
  const written = async () => writtenGraph(title, view, things, ties, await wholeStatements(ties, view))
  const saved = (name: string, type: string, write: (graph: WrittenGraph) => AsyncIterable<string>) =>
    saving(async () => download(name, await blobOf(write(await written()), type)))
  const items: [string, () => Promise<string | undefined>][] = [
    [
      'SVG',
      saving(async () => download('parley.svg', new Blob([await picture()], { type: 'image/svg+xml' }))),
    ],
    ['PNG', saving(async () => download('parley.png', await pngOf(await picture())))],
    [
      'CSV',
      saving(async () => {
        const files = Object.entries(csvFiles(await written()))
        for (const [name, lines] of files) download(`parley-${name}.csv`, await blobOf(lines, 'text/csv'))
      }),
    ],
    ['GEXF', saved('parley.gexf', 'application/xml', gexf)],
    ['GraphML', saved('parley.graphml', 'application/xml', graphml)],
    ['JSON-LD', saved('parley.jsonld', 'application/ld+json', jsonLd)],
    ['JSON Lines', saved('parley.jsonl', 'application/jsonl', jsonLines)],
    ['Copy GraphQL', () => copied(graphqlOf(view), 'The operation is copied.')],
    [
      'Copy citation',
      async () => copied(citationOf(title, view, await sourcesOf(ties, view)), 'The citation is copied.'),
    ],
    [
      'Save view',
      // eslint-disable-next-line @typescript-eslint/require-await -- one of a list of promises
      saving(async () => {
        const text = JSON.stringify({ parleyView: 1, address: addressOf(view) })
        download('parley-view.json', new Blob([text], { type: 'application/json' }))
      }),
    ],
  ]
  return (
    <Menu name="Export">
      <div className="sheet">
        {items.map(([name, work]) => (
          <button key={name} type="button" disabled={isEmpty} onClick={telling(work)}>
            {name}
          </button>
        ))}
        <label>
          Open view{' '}
          <input
            type="file"
            accept="application/json"
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file !== undefined)
                telling(async () => {
                  onOpen(await viewIn(file))
                  return undefined
                })()
            }}
          />
        </label>
        <p role="status">{told}</p>
      </div>
    </Menu>
  )
}

function saving(work: () => Promise<void>) {
  return async () => {
    await work()
    return 'Saved.'
  }
}

async function blobOf(parts: AsyncIterable<string>, type: string): Promise<Blob> {
  const texts: string[] = []
  for await (const part of parts) texts.push(part)
  return new Blob(texts, { type: `${type};charset=utf-8` })
}

async function sourcesOf(ties: readonly Tie[], view: View): Promise<string[]> {
  const statements = await wholeStatements(ties, view)
  return [...new Set(statements.map(({ source }) => `${source.title} (${source.publisher.name})`))].sort()
}

async function copied(text: string, words: string): Promise<string> {
  await navigator.clipboard.writeText(text)
  return words
}

async function viewIn(file: File): Promise<View> {
  const refusal = new Error(`${file.name} is no view of this page. “Save view” makes one.`)
  const content = await file
    .text()
    .then(
      (text) => JSON.parse(text) as unknown,
      () => undefined,
    )
    .catch(() => undefined)
  if (
    typeof content !== 'object' ||
    content === null ||
    !('parleyView' in content) ||
    !('address' in content)
  )
    throw refusal
  if (content.parleyView !== 1 || typeof content.address !== 'string') throw refusal
  return viewOf(content.address)
}
