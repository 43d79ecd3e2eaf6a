import { useEffect, useRef } from 'react'
import { isTyping } from '../isTyping.ts'

interface Moves {
  readonly next: () => void
  readonly previous: () => void
  readonly leaveOut: () => void
  readonly accept: () => void
  readonly giveBack: () => void
}

const moveOf: Readonly<Record<string, keyof Moves>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  x: 'leaveOut',
  a: 'accept',
  r: 'giveBack',
}

/** The keys of a review. They are off while somebody types, and where the drawing or a dialog has the focus. */
export function useReviewKeys(moves: Moves) {
  const latest = useRef(moves)
  useEffect(() => {
    latest.current = moves
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      const move = moveOf[key]
      if (move === undefined || ctrlKey || metaKey || altKey || isTyping(target)) return
      if (!(target instanceof Element) || target.closest('dialog, .source-text') !== null) return
      if (target !== document.body && target.closest('.panel') === null) return
      event.preventDefault()
      latest.current[move]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
