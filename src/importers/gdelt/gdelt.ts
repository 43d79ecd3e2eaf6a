import { z } from 'zod'
import { defineImporter } from '../defineImporter.ts'
import { importGdelt } from './importGdelt.ts'

/** The importer of event exports of GDELT 2.0; the length of a line is measured on its samples. */
export const gdelt = defineImporter({
  name: 'gdelt',
  usage: '[--bulk] FILE…',
  options: z.object({}),
  bulk: true,
  lineBytes: 400,
  async import(graph, { files }) {
    for (const file of files) await importGdelt(graph, file)
  },
})
