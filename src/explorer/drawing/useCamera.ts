import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom'
import { useEffect, useRef, type RefObject } from 'react'
import type { Camera } from '../view/View.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const zoomRange: [number, number] = [0.1, 4]

/**
 * Moves the world of a drawing under a camera. A gesture changes the element itself, so that no frame waits for React;
 * its end is told.
 */
export function useCamera(
  svg: RefObject<SVGSVGElement | null>,
  world: RefObject<SVGGElement | null>,
  size: Size,
  camera: Camera,
  onCamera: (camera: Camera) => void,
) {
  const told = useRef(onCamera)
  const zooming = useRef<ReturnType<typeof zoom<SVGSVGElement, unknown>>>(undefined)
  const { width, height } = size
  useEffect(() => {
    told.current = onCamera
  }, [onCamera])

  useEffect(() => {
    if (svg.current === null) return undefined
    const element = select(svg.current)
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent(zoomRange)
      .filter((event: MouseEvent) => startsGesture(event))
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        world.current?.setAttribute('transform', transform.toString())
      })
      .on('end', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent == null) return
        const { x, y, k } = transform
        told.current(rounded({ x: (width / 2 - x) / k, y: (height / 2 - y) / k, k }))
      })
    element.call(behaviour).on('dblclick.zoom', null)
    zooming.current = behaviour
    return () => void element.on('.zoom', null)
  }, [svg, world, width, height])

  useEffect(() => {
    if (svg.current === null || zooming.current === undefined) return
    const { x, y, k } = camera
    const transform = zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k)
    select(svg.current).call(zooming.current.transform.bind(zooming.current), transform)
  }, [svg, camera, width, height])
}

/** A thing is dragged, and the shift key draws a lasso: neither moves the camera. */
function startsGesture(event: MouseEvent): boolean {
  if (event.type === 'wheel') return true
  const onThing = event.target instanceof Element && event.target.closest('[data-thing]') !== null
  return !onThing && !event.shiftKey && event.button === 0
}

function rounded({ x, y, k }: Camera): Camera {
  return { x: Math.round(x), y: Math.round(y), k: Math.round(k * 1000) / 1000 }
}
