/** Labels of the nodes that are not of the model: the version of the structure, and the ledger with its changes. None has the label Node. */
export const besideModel = ['Structure', 'Ledger', 'Change'] as const

/** The number of these nodes, which the database keeps. */
export const countedBeside = besideModel.map((label) => `COUNT { (:${label}) }`).join(' + ')
