import type { ReactNode } from 'react'

interface Properties {
  readonly children: ReactNode
  readonly isOff: boolean
  readonly help?: string | undefined
  readonly onPush: () => void
}

/** A button that can be off. It keeps the focus when its own push turns it off, which a disabled one loses. */
export function PushButton({ children, isOff, help, onPush }: Properties) {
  return (
    <button type="button" title={help} aria-disabled={isOff} onClick={isOff ? undefined : onPush}>
      {children}
    </button>
  )
}
