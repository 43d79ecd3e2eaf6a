const storageKey = 'parley-token'

/** The token of the tab, and why the last one was refused. */
interface State {
  readonly token?: string
  readonly refusal?: string
}

const kept = sessionStorage.getItem(storageKey)
let state: State = kept === null ? {} : { token: kept }
const listeners = new Set<() => void>()

function become(next: State) {
  state = next
  if (next.token === undefined) sessionStorage.removeItem(storageKey)
  else sessionStorage.setItem(storageKey, next.token)
  for (const listener of listeners) listener()
}

/** The token that the requests of this tab carry. Only the tab keeps it: no address, file or history holds it. */
export const tabToken = {
  read: (): State => state,
  keep: (token: string) => become({ token }),
  forget: () => become({}),
  /** Forgets a token that the server refused, unless the tab has another one by now. */
  refuse: (token: string, refusal: string) => {
    if (state.token === undefined || state.token === token) become({ refusal })
  },
  /** Calls a listener after each change. Returns how to stop. */
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
