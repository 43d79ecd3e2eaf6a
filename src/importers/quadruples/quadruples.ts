import { z } from 'zod'
import { isDay } from '../../domain/isDay.ts'
import { seedKey } from '../../domain/seed.ts'
import { defineImporter } from '../defineImporter.ts'
import { isFolder } from '../isFolder.ts'
import { importQuadruples } from './importQuadruples.ts'
import { readDictionaries } from './readDictionaries.ts'

const option = (fits: (value: string) => boolean, right: string) =>
  z.string({ error: right }).refine(fits, { error: right })

/** The importer of temporal quadruples; the length of a line is measured on its samples. */
export const quadruples = defineImporter({
  name: 'quadruples',
  usage: '--dataset NAME --dir DIR --epoch DATE [--bulk] FILE…',
  options: z.object({
    dataset: option(
      (name) => seedKey.safeParse(name).success,
      '--dataset takes a name of up to 200 lower case letters, digits and hyphens.',
    ),
    dir: option(isFolder, '--dir takes the folder of entity2id.txt and relation2id.txt.'),
    epoch: option(isDay, '--epoch takes the day that hours are counted from, as YYYY-MM-DD.'),
  }),
  bulk: true,
  lineBytes: 23,
  dictionaries: ({ dir }) => ['entity2id.txt', 'relation2id.txt'].map((name) => `${dir}/${name}`),
  async import(graph, { files, report }, { dataset, dir, epoch }) {
    const dictionaries = await readDictionaries({ directory: dir, epoch }, report)
    for (const file of files) await importQuadruples(graph, file, { dataset, dictionaries })
  },
})
