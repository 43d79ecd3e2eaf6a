import { z } from 'zod'
import { defineImporter } from '../defineImporter.ts'
import { isFolder } from '../isFolder.ts'
import { importStatements } from './importStatements.ts'

/** The importer of the interchange format; the length of a line is a low estimate. */
export const statements = defineImporter({
  name: 'statements',
  usage: '[--texts DIR] FILE…',
  options: z.object({
    texts: z
      .string()
      .refine(isFolder, {
        error: ({ input }) =>
          `--texts takes the folder of the sources' texts, and ${JSON.stringify(input)} is none.`,
      })
      .optional(),
  }),
  bulk: false,
  lineBytes: 250,
  async import(graph, { files, report, texts }, options) {
    for (const { file, onProgress } of files)
      await importStatements(graph, { file, report, texts: options.texts ?? texts, onProgress })
  },
})
