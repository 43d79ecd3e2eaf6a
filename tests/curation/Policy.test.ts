import { describe, expect, it } from 'vitest'
import { anonymous } from '../../src/curation/anonymous.ts'
import { Policy, type Action } from '../../src/curation/Policy.ts'
import type { Viewer } from '../../src/curation/Viewer.ts'

const strict = new Policy({ ownDecisions: false, servesTexts: false })
const open = new Policy({ ownDecisions: true, servesTexts: true })

const viewer = (role: Viewer['role'], agent = false): Viewer => ({ name: 'Ada', role, agent })
const viewers = {
  nobody: anonymous,
  reader: viewer('reader'),
  proposer: viewer('proposer'),
  curator: viewer('curator'),
  admin: viewer('admin'),
  agentReader: viewer('reader', true),
  agentProposer: viewer('proposer', true),
  agentCurator: viewer('curator', true),
  agentAdmin: viewer('admin', true),
}
type Who = keyof typeof viewers

const readers: readonly Who[] = ['nobody', 'reader', 'agentReader']
const agents: readonly Who[] = ['agentProposer', 'agentCurator', 'agentAdmin']
const proposers: readonly Who[] = ['proposer', 'curator', 'admin', ...agents]
const curators: readonly Who[] = ['curator', 'admin']

/** Every action, and all who may. */
const allowed: Record<Action, readonly Who[]> = {
  read: [...readers, ...proposers],
  readChanges: [...readers, ...proposers],
  readTexts: proposers,
  readProposals: proposers,
  checkQuotes: proposers,
  createProposal: proposers,
  reviseProposal: proposers,
  submitProposal: proposers,
  revertChange: proposers,
  decideProposal: curators,
}
const table = Object.keys(allowed).flatMap((action) =>
  Object.keys(viewers).map((who) => [who as Who, action as Action] as const),
)

describe('the policy', () => {
  it.each(table)('says for %s whether %s is allowed', (who, action) => {
    const isAllowed = allowed[action].includes(who)
    expect(strict.may(viewers[who], action)).toBe(isAllowed)
    const demand = () => strict.demand(viewers[who], action)
    if (isAllowed) expect(demand).not.toThrow()
    else expect(demand).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }) as Error)
  })

  it.each(['reviseProposal', 'submitProposal'] as const)('leaves %s to authors and curators', (action) => {
    const may = (who: Who, authors: string[]) => strict.may(viewers[who], action, authors)
    const all = Object.keys(viewers) as Who[]
    expect(all.filter((who) => may(who, ['Bo', 'Ada'])).sort()).toEqual([...proposers].sort())
    expect(all.filter((who) => may(who, ['Bo'])).sort()).toEqual([...curators].sort())
    expect(() => strict.demand(viewers.agentAdmin, action, ['Bo'])).toThrow(
      `"${action}" of others needs the role curator`,
    )
  })

  it('lets nobody decide a proposal of their own unless the setting allows it', () => {
    expect(strict.forbidsOwn(viewers.admin, ['Bo', 'Ada'])).toBe(true)
    expect(strict.forbidsOwn(viewers.admin, ['Bo'])).toBe(false)
    expect(open.forbidsOwn(viewers.admin, ['Bo', 'Ada'])).toBe(false)
  })

  it('lets readers read kept texts where the setting says so, and do nothing else', () => {
    const actions = Object.keys(allowed) as Action[]
    const gained = actions.filter((action) => open.may(anonymous, action) && !strict.may(anonymous, action))
    expect(gained).toEqual(['readTexts'])
  })

  it('says which role an action needs, and what the viewer has', () => {
    expect(() => strict.demand(anonymous, 'decideProposal')).toThrow(
      '"decideProposal" needs the role curator, and the request has no token. Send one in the header "Authorization: Bearer TOKEN".',
    )
    expect(() => strict.demand(viewers.proposer, 'decideProposal')).toThrow('and "Ada" has proposer. Ask')
    expect(() => strict.demand(viewers.agentAdmin, 'decideProposal')).toThrow(
      'and "Ada" has proposer, the most that an agent can have.',
    )
  })
})
