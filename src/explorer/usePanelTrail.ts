import { useEffect, useRef } from 'react'
import type { Panel } from './view/View.ts'

/** Remembers the panels that were open before this one. Returns how to take the last of them; undefined where there is none. */
export function usePanelTrail(panel: Panel | undefined): () => Panel | undefined {
  const trail = useRef<Panel[]>([])
  useEffect(() => {
    if (panel === undefined) trail.current = []
    else if (trail.current.at(-1) !== panel) trail.current.push(panel)
  }, [panel])
  return () => {
    trail.current.pop()
    return trail.current.at(-1)
  }
}
