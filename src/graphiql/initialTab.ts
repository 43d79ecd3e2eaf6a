import { examples } from './examples.ts'

interface Tab {
  readonly query: string | null
  readonly variables?: string | null
}

/** The tab that the editors open with: the tab last open in this browser, else the first example; GraphiQL forgets its variables. */
export function initialTab(kept: Storage): { initialQuery: string; initialVariables: string } {
  const tab = keptTab(kept) ?? examples[0]
  return { initialQuery: tab?.query ?? '', initialVariables: tab?.variables ?? '' }
}

/** The tab that GraphiQL kept as the open one. */
function keptTab(kept: Storage): Tab | undefined {
  const state = kept.getItem('graphiql:tabState')
  if (state === null) return undefined
  const { tabs, activeTabIndex } = JSON.parse(state) as { tabs: Tab[]; activeTabIndex: number }
  return tabs[activeTabIndex]
}
