import { attributeSources } from './attributeSources.ts'
import { upsertSources } from './upsertSources.ts'
import { upsertThings } from './upsertThings.ts'

/** The units that add the source and the publisher of a data set. */
export const datasetUnits = [upsertThings, upsertSources, attributeSources]
