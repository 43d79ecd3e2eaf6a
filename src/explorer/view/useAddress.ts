import { useEffect } from 'react'
import { addressOf, viewOf } from './address.ts'
import { longestAddress } from './limits.ts'
import type { View } from './View.ts'

const storageKey = 'parley-explorer-view'
/** Fragment of a page whose view is too large for an address; this tab keeps it. */
const keptFragment = '#kept'

/** The view that the page opens with. */
export function openedView(): View {
  const { hash } = window.location
  return viewOf(hash === keptFragment ? (sessionStorage.getItem(storageKey) ?? '') : hash)
}

/** Keeps the address and the view equal in both directions. Returns false where the view is too large for an address. */
export function useAddress(view: View, onOpen: (view: View) => void): boolean {
  const address = addressOf(view)
  const fits = window.location.origin.length + '/explore'.length + address.length <= longestAddress
  useEffect(() => {
    if (!fits) sessionStorage.setItem(storageKey, address)
    const next = fits ? address : keptFragment
    if (window.location.hash !== next) history.replaceState(null, '', next === '' ? '/explore' : next)
  }, [address, fits])
  useEffect(() => {
    const onHashChange = () => onOpen(openedView())
    window.addEventListener('hashchange', onHashChange)
    return () => window.removeEventListener('hashchange', onHashChange)
  }, [onOpen])
  return fits
}
