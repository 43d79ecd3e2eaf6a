import type { ReactNode } from 'react'

interface Properties {
  readonly children: ReactNode
  readonly isOff: boolean
  readonly help?: string | undefined
  /** The key that does the same. */
  readonly shortcut?: string | undefined
  readonly onPush: () => void
}

/** A button that can be off. It keeps the focus when its own push turns it off, which a disabled one loses. */
export function PushButton({ children, isOff, help, shortcut, onPush }: Properties) {
  return (
    <button
      type="button"
      title={help}
      aria-disabled={isOff}
      aria-keyshortcuts={shortcut}
      onClick={isOff ? undefined : onPush}
    >
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}
