import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../src/writers/', import.meta.url))

test('the writers run in a browser: a bundle of them leaves no import open', async () => {
  const entry = readdirSync(folder).map((file) => folder + file)
  const opened: string[] = []
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: (id) => /^[\w@]/.test(id) && opened.push(id) > 0 },
    },
  })
  expect(opened).toEqual([])
})
