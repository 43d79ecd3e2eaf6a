import { useCallback, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Point } from '../view/View.ts'

/** Pixels that a pointer moves before it drags instead of clicking. */
const leastDrag = 4

interface Grab {
  readonly id: string
  readonly from: Point
  readonly place: Point
}

/** Drags things, and draws a lasso around those to choose while the shift key is down. */
export function useGestures(
  world: RefObject<SVGGElement | null>,
  placeOf: (id: string) => Point | undefined,
  onMove: (id: string, to: Point) => void,
  onLasso: (outline: readonly Point[]) => void,
) {
  const grab = useRef<Grab>(undefined)
  const [dragged, setDragged] = useState<{ id: string; place: Point }>()
  const [lasso, setLasso] = useState<readonly Point[]>()
  const wasDrag = useRef(false)

  const onGrab = useCallback(
    (event: PointerEvent<SVGGElement>, id: string) => {
      const place = placeOf(id)
      if (event.button !== 0 || event.shiftKey || place === undefined) return
      wasDrag.current = false
      grab.current = { id, from: { x: event.clientX, y: event.clientY }, place }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    [placeOf],
  )

  const onPointerDown = (event: PointerEvent) => {
    if (event.shiftKey && event.button === 0) setLasso([worldPoint(world, event)])
  }

  const onPointerMove = (event: PointerEvent) => {
    if (lasso !== undefined) setLasso([...lasso, worldPoint(world, event)])
    const held = grab.current
    if (held === undefined) return
    const [dx, dy] = [event.clientX - held.from.x, event.clientY - held.from.y]
    if (!wasDrag.current && Math.hypot(dx, dy) < leastDrag) return
    wasDrag.current = true
    const scale = world.current?.getScreenCTM()?.a ?? 1
    const place = { x: Math.round(held.place.x + dx / scale), y: Math.round(held.place.y + dy / scale) }
    setDragged({ id: held.id, place })
  }

  const onPointerUp = () => {
    if (lasso !== undefined) {
      setLasso(undefined)
      if (lasso.length > 2) onLasso(lasso)
    }
    grab.current = undefined
    if (dragged !== undefined) onMove(dragged.id, dragged.place)
    setDragged(undefined)
  }

  /** Stops the click that ends a drag. */
  const onClickCapture = (event: { stopPropagation: () => void }) => {
    if (wasDrag.current) event.stopPropagation()
    wasDrag.current = false
  }

  return { dragged, lasso, onGrab, handlers: { onPointerDown, onPointerMove, onPointerUp, onClickCapture } }
}

function worldPoint(world: RefObject<SVGGElement | null>, { clientX, clientY }: PointerEvent): Point {
  const matrix = world.current?.getScreenCTM()?.inverse()
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix)
  return { x, y }
}
