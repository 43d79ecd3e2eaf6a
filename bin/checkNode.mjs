import { readFileSync } from 'node:fs'

/** Ends the process with a sentence when this Node is older than package.json asks for. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const [least, here] = [engines.node, process.versions.node].map((version) =>
    version.match(/\d+/g).map(Number),
  )
  const differing = least.findIndex((part, index) => part !== here[index])
  if (differing === -1 || here[differing] > least[differing]) return
  console.error(
    `Parley needs Node ${engines.node}, and this is ${process.versions.node}. Install a newer Node.`,
  )
  process.exit(1)
}
