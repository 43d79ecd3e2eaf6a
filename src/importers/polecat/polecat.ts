import { z } from 'zod'
import { defineImporter } from '../defineImporter.ts'
import { importPolecat } from './importPolecat.ts'

/** The importer of files of POLECAT; the length of a line is a low estimate. */
export const polecat = defineImporter({
  name: 'polecat',
  usage: '[--bulk] FILE…',
  options: z.object({}),
  bulk: true,
  lineBytes: 400,
  async import(graph, { files }) {
    for (const file of files) await importPolecat(graph, file)
  },
})
