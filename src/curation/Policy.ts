import { ParleyError } from '../domain/ParleyError.ts'
import { roles, type Role } from '../domain/role.ts'
import type { Viewer } from './Viewer.ts'

/** The least role of each action, which is named like its field where it has one. */
const leastRoles = {
  read: 'reader',
  /** Reads the changes of the ledger. */
  readChanges: 'reader',
  /** Reads the kept text of a source. */
  readTexts: 'proposer',
  readProposals: 'proposer',
  checkQuotes: 'proposer',
  createProposal: 'proposer',
  reviseProposal: 'proposer',
  submitProposal: 'proposer',
  /** Makes a proposal, which is decided like any other. */
  revertChange: 'proposer',
  decideProposal: 'curator',
} as const satisfies Record<string, Role>

export type Action = keyof typeof leastRoles

/** The least role that revises or submits a proposal of others. */
const leastForOthers: Role = 'curator'
const ofAuthors: readonly Action[] = ['reviseProposal', 'submitProposal']

interface Settings {
  /** True where curators may decide what they proposed themselves. */
  readonly ownDecisions: boolean
  /** True where readers may read kept texts. */
  readonly servesTexts: boolean
}

/** The names of all who wrote a revision of a proposal. */
type Authors = readonly string[]

/** Decides what a viewer may do. Nothing else compares roles. */
export class Policy {
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Tells whether a viewer may act; on a proposal, whether on that of these authors. */
  may(viewer: Viewer, action: Action, authors?: Authors): boolean {
    return isAtLeast(roleOf(viewer), this.#leastRole(viewer, action, authors))
  }

  /** Throws FORBIDDEN, with the role that would do, where a viewer may not act. */
  demand(viewer: Viewer, action: Action, authors?: Authors): void {
    if (this.may(viewer, action, authors)) return
    const least = this.#leastRole(viewer, action, authors)
    const whose = authors !== undefined && ofAuthors.includes(action) ? ' of others' : ''
    throw new ParleyError(
      'FORBIDDEN',
      `"${action}"${whose} needs the role ${least}, and ${standingOf(viewer)}. ${adviceFor(viewer)}`,
      { details: { action, role: least } },
    )
  }

  /** Tells a decision on a viewer's own proposal, which the settings do not allow. */
  forbidsOwn({ name }: Viewer, authors: Authors): boolean {
    return !this.#settings.ownDecisions && name !== null && authors.includes(name)
  }

  #leastRole({ name }: Viewer, action: Action, authors?: Authors): Role {
    if (action === 'readTexts' && this.#settings.servesTexts) return 'reader'
    const isOfOthers = authors !== undefined && (name === null || !authors.includes(name))
    return isOfOthers && ofAuthors.includes(action) ? leastForOthers : leastRoles[action]
  }
}

/** The role that counts. */
function roleOf({ role, agent }: Viewer): Role {
  return agent && isAtLeast(role, 'proposer') ? 'proposer' : role
}

function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least)
}

function standingOf(viewer: Viewer): string {
  if (viewer.name === null) return 'the request has no token'
  const isLowered = roleOf(viewer) !== viewer.role
  return `"${viewer.name}" has ${roleOf(viewer)}${isLowered ? ', the most that an agent can have' : ''}`
}

function adviceFor({ name }: Viewer): string {
  return name === null
    ? 'Send one in the header "Authorization: Bearer TOKEN".'
    : 'Ask somebody who has that role, or for a token of it.'
}
