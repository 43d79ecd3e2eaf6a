import { useEffect, useRef } from 'react'
import { addressOf, viewOf } from './address.ts'
import { longestAddress } from './limits.ts'
import type { Steps } from './Steps.ts'
import type { View } from './View.ts'

const storageKey = 'parley-explorer-view'
/** Fragment of a page whose view is too large for an address; this tab keeps it. */
const keptFragment = '#kept'

/** The view that the page opens with. */
export function openedView(): View {
  const { hash } = window.location
  return viewOf(hash === keptFragment ? (sessionStorage.getItem(storageKey) ?? '') : hash)
}

/**
 * Keeps the address and the view equal in both directions. A change that the history has an entry for adds one; any other replaces the last.
 * Returns false where the view is too large for an address.
 */
export function useAddress({ view, entries }: Steps, onReturn: (view: View) => void): boolean {
  const address = addressOf(view)
  const fits = window.location.origin.length + '/explore'.length + address.length <= longestAddress
  const written = useRef(entries)
  useEffect(() => {
    if (!fits) sessionStorage.setItem(storageKey, address)
    const next = fits ? address : keptFragment
    const url = next === '' ? '/explore' : next
    if (window.location.hash !== next) {
      if (entries === written.current) history.replaceState(null, '', url)
      else history.pushState(null, '', url)
    }
    written.current = entries
  }, [address, fits, entries])
  useEffect(() => {
    const onHashChange = () => onReturn(openedView())
    window.addEventListener('hashchange', onHashChange)
    return () => window.removeEventListener('hashchange', onHashChange)
  }, [onReturn])
  return fits
}
