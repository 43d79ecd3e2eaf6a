import type { Role } from '../domain/role.ts'

/** The one who asks. */
export interface Viewer {
  /** The name of the token, or `oidc:` and the subject of an identity provider; null without either. */
  readonly name: string | null
  /** The role that the token states; `Policy` says what follows from it. */
  readonly role: Role
  /** True of a program, which never rises above proposer. */
  readonly agent: boolean
}
