import type { Telling } from '../../ProgressLine.ts'
import type { Graph } from '../Graph.ts'
import { graphExtent } from '../structure/graphExtent.ts'
import { beginVersions } from './beginVersions.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import { countedChanges } from './countedChanges.ts'
import { lockVersion } from './lockVersion.ts'
import type { Migration } from './Migration.ts'
import { migrations } from './migrations.ts'
import { recordVersion } from './recordVersion.ts'
import { structureVersion } from './structureVersion.ts'

const nodesAtOnce = 2_000

/** Brings a graph to the current version of the structure, one migration after another; each goes on where it was cut off. */
export async function migrate(graph: Graph, telling: Telling): Promise<void> {
  const [begun] = await graph.write({ action: 'MIGRATE' }, (run) =>
    run(beginVersions, { version: structureVersion }),
  )
  for (const migration of migrations)
    if (migration.version > (begun?.version ?? 0))
      await untilFree(() => runMigration(graph, migration, telling))
}

/** Tries again what another process holds the version for: a migration may take longer than a lock may be waited for. */
async function untilFree(run: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await run()
      return
    } catch (error) {
      if (!(error instanceof ParleyError && error.code === 'OVERLOADED')) throw error
    }
  }
}

/** Runs one migration while it holds the version: another process waits until it is complete, or has died, and looks again. */
async function runMigration(graph: Graph, { version, purpose, steps }: Migration, telling: Telling) {
  await graph.write({ action: 'MIGRATE' }, async (run) => {
    await run(lockVersion, {})
    const [held] = await run(graphExtent, {})
    if ((held?.version ?? 0) >= version) return
    telling.say(`Migration ${version}: ${purpose} …`)
    const done: string[] = []
    for (const [what, { change }] of Object.entries(steps)) {
      let changed = 0
      let read = 0
      for (let after: string | null = ''; after !== null;) {
        const begin: string = after
        const page = await graph.write({ action: 'MIGRATE' }, (batch) =>
          change(batch, { after: begin, limit: nodesAtOnce }),
        )
        after = page.last
        changed += page.changed
        read += page.read
        telling.show(() => `Migration ${version}, ${what}: ${read} of ${held?.nodes ?? 0} nodes`)
      }
      done.push(countedChanges(changed, what))
    }
    await run(recordVersion, { version })
    telling.say(`Migration ${version} is complete: ${done.join(', ')} changed.`)
  })
}
