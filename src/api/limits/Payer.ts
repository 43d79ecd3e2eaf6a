/** Whose budget a request spends: that of a token, or of an address where there is none. */
export interface Payer {
  readonly kind: 'token' | 'address'
  /** Name of the viewer, or network of the address as `networkOf` writes it. */
  readonly name: string
}
