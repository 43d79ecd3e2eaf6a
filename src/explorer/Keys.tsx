import { useEffect, useRef } from 'react'
import { isTyping } from './isTyping.ts'
import { Menu } from './Menu.tsx'
import { focusSearch } from './search/focusSearch.ts'

const keys: readonly [string, string][] = [
  ['Tab', 'goes on: search, tools, ties, things, panel, clocks'],
  ['← →', 'the next thing, or the next tie'],
  ['↑ ↓', 'from a thing to one of its ties; from a tie to one of its ends'],
  ['Enter', 'opens the card of a thing, the evidence of a tie'],
  ['Space', 'chooses a thing; two chosen things have a path'],
  ['Delete', 'hides a thing'],
  ['j k x a r', 'in a review: next, previous, leave out, accept, return'],
  ['Escape', 'closes a menu or the panel'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['/', 'search'],
  ['?', 'these keys'],
]

/** The keys of the page, which the question mark opens too. */
export function Keys() {
  const menu = useRef<HTMLDListElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!['?', '/'].includes(event.key) || isTyping(event.target)) return
      event.preventDefault()
      const details = menu.current?.closest('details')
      if (event.key === '/') focusSearch()
      if (event.key === '/' || details == null) return
      details.open = !details.open
      details.querySelector('summary')?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Menu name="Keys">
      <dl className="sheet keys" tabIndex={0} ref={menu}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Menu>
  )
}
