/**
 * Labels of the nodes that are not of the model: the version of the structure, the ledger with its changes, tokens, proposals,
 * kept texts, and what changes touch while a backup is made. None has the label Node.
 */
export const besideModel = [
  ...['Structure', 'Ledger', 'Change', 'Token', 'Proposal', 'SourceText'],
  'Footprint',
] as const

/** Of these, the labels of which a graph has one node, with this id. */
const single: readonly string[] = ['Structure', 'Ledger']

/** The number of these nodes. */
export const countedBeside = besideModel
  .map((label) => `COUNT { (:${label}${single.includes(label) ? " {id: 'parley'}" : ''}) }`)
  .join(' + ')
