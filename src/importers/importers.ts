import type { Importer } from './defineImporter.ts'
import { gdelt } from './gdelt/gdelt.ts'
import { polecat } from './polecat/polecat.ts'
import { quadruples } from './quadruples/quadruples.ts'
import { statements } from './statements/statements.ts'

/** The importers of the command, in the order of its usage. */
export const importers: readonly Importer[] = [statements, quadruples, gdelt, polecat]
