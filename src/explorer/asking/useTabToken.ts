import { useSyncExternalStore } from 'react'
import { tabToken } from './tabToken.ts'

/** The token of the tab, and why the last one was refused. */
export function useTabToken() {
  return useSyncExternalStore(tabToken.subscribe, tabToken.read)
}
