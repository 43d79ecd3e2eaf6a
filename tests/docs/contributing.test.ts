import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
const pages = ['CONTRIBUTING.md', 'docs/clients.md', 'examples/client/README.md']

test.each(pages)('%s names paths that exist and commands that there are', async (page) => {
  const text = await readFile(new URL(page, root), 'utf8')
  const named = [...text.matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:ts|md))`/g)].map(([, path = '']) => path)
  const paths = named.map((path) => new URL(path, path.includes('/') ? root : new URL(page, root)))
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, link = '']) => new URL(link, new URL(page, root)),
  )
  expect([...paths, ...links].filter((path) => !existsSync(path)).map(String)).toEqual([])
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, command]) => command)
  expect(commands.filter((command) => !Object.keys(manifest.scripts).includes(command ?? ''))).toEqual([])
})
