import { useEffect, useRef, type ReactNode } from 'react'

interface Properties {
  readonly name: string
  readonly children: ReactNode
}

/** A menu of the tools. Escape and a click elsewhere close it. */
export function Menu({ name, children }: Properties) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && details.current?.contains(target) === false) details.current.open = false
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [])
  return (
    <details
      ref={details}
      className="menu"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return
        currentTarget.open = false
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>{name}</summary>
      {children}
    </details>
  )
}
