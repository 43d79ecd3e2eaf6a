import { isDay } from '../../domain/isDay.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { columns, emptyView, type Camera, type Expansion, type Panel, type Point, type View } from './View.ts'

/** The view as the fragment of an address: `#thing=ukraine,-120,40&thing=…`. */
export function addressOf(view: View): string {
  const parts = new URLSearchParams()
  for (const [id, { x, y }] of view.places) parts.append('thing', `${id},${x},${y}`)
  for (const { thing, relationship, direction, role } of view.expanded)
    parts.append('expanded', [thing, relationship, direction, role ?? ''].join(','))
  for (const id of view.chosen) parts.append('chosen', id)
  const { panel, filters, camera, days } = view
  if (panel !== undefined) parts.append(...panelPart(panel))
  if (view.happenedUntil !== undefined) parts.append('happened-until', view.happenedUntil)
  if (view.knownOn !== undefined) parts.append('known-on', view.knownOn)
  if (days !== undefined) parts.append('days', `${days.from}/${days.to}`)
  if (filters.minCertainty !== undefined) parts.append('certainty', filters.minCertainty)
  if (filters.minDepth !== undefined) parts.append('least-depth', String(filters.minDepth))
  if (filters.maxDepth !== undefined) parts.append('depth', String(filters.maxDepth))
  for (const relationship of filters.relationships ?? []) parts.append('relationship', relationship)
  if (filters.relationships?.length === 0) parts.append('relationship', '')
  if (camera.x !== 0 || camera.y !== 0 || camera.k !== 1)
    parts.append('camera', `${camera.x},${camera.y},${camera.k}`)
  if (view.asList) parts.append('list', '1')
  if (view.order !== undefined)
    parts.append('order', `${view.order.isDescending ? '-' : ''}${view.order.column}`)
  const text = parts.toString()
  // Commas, colons and slashes need no escape in a fragment, and an address is read by people.
  return text === '' ? '' : `#${text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')}`
}

/** The view that a fragment describes. A part that makes no sense is left out. */
export function viewOf(fragment: string): View {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const relationships = parts.getAll('relationship')
  return {
    ...emptyView,
    places: new Map(parts.getAll('thing').flatMap(placeIn)),
    expanded: parts.getAll('expanded').flatMap(expansionIn),
    chosen: parts.getAll('chosen'),
    panel: panelIn(parts),
    happenedUntil: dayIn(parts.get('happened-until')),
    knownOn: dayIn(parts.get('known-on')),
    days: daysIn(parts.get('days')),
    filters: {
      minCertainty: wordIn(vocabulary.certainty, parts.get('certainty')),
      minDepth: countIn(parts.get('least-depth')),
      maxDepth: countIn(parts.get('depth')),
      relationships:
        relationships.length === 0
          ? undefined
          : relationships.flatMap((name) => wordIn(vocabulary.tie, name) ?? []),
    },
    camera: cameraIn(parts.get('camera')),
    asList: parts.get('list') === '1',
    order: orderIn(parts.get('order')),
  }
}

function panelPart(panel: Panel): [string, string] {
  switch (panel.kind) {
    case 'thing':
      return ['details', panel.id]
    case 'tie':
      return ['tie', panel.id]
    case 'statements':
      return ['statements', JSON.stringify(panel.ids)]
    case 'paths':
      return ['paths', JSON.stringify(panel.along ?? [panel.from, panel.to])]
    case 'review':
      return ['review', panel.id ?? '']
  }
}

function panelIn(parts: URLSearchParams): Panel | undefined {
  const [details, tie, review] = [parts.get('details'), parts.get('tie'), parts.get('review')]
  if (details !== null) return { kind: 'thing', id: details }
  if (tie !== null) return { kind: 'tie', id: tie }
  if (review !== null) return { kind: 'review', ...(review === '' ? {} : { id: review }) }
  const ids = textsIn(parts.get('statements'))
  if (ids.length > 0) return { kind: 'statements', ids }
  const along = textsIn(parts.get('paths'))
  const [from, to] = [along[0], along.at(-1)]
  if (from === undefined || to === undefined || along.length < 2) return undefined
  return { kind: 'paths', from, to, ...(along.length > 2 ? { along } : {}) }
}

function textsIn(json: string | null): string[] {
  if (json === null) return []
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}

function placeIn(text: string): [string, Point][] {
  const [, id, x, y] = /^(.+),(-?\d{1,7}),(-?\d{1,7})$/s.exec(text) ?? []
  return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }]]
}

function expansionIn(text: string): Expansion[] {
  const parts = text.split(',')
  const relationship = wordIn(vocabulary.tie, parts.at(-3))
  const direction = wordIn(['FORWARD', 'BACKWARD'] as const, parts.at(-2))
  if (parts.length < 4 || relationship === undefined || direction === undefined) return []
  const role = wordIn(vocabulary.role, parts.at(-1))
  return [{ thing: parts.slice(0, -3).join(','), relationship, direction, role }]
}

function cameraIn(text: string | null): Camera {
  const [x, y, k] = (text ?? '').split(',').map(Number)
  if (x === undefined || y === undefined || k === undefined || ![x, y, k].every(Number.isFinite) || k <= 0)
    return emptyView.camera
  return { x, y, k }
}

function orderIn(text: string | null): View['order'] {
  const column = wordIn(columns, text?.replace(/^-/, ''))
  return column === undefined ? undefined : { column, isDescending: text?.startsWith('-') === true }
}

function daysIn(text: string | null): View['days'] {
  const [from, to] = (text ?? '').split('/').map((day) => dayIn(day))
  return from === undefined || to === undefined ? undefined : { from, to }
}

function dayIn(text: string | null): string | undefined {
  return text !== null && isDay(text) ? text : undefined
}

function countIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : undefined
}

function wordIn<Value extends string>(words: readonly Value[], text: string | null | undefined) {
  return words.find((word) => word === text)
}
