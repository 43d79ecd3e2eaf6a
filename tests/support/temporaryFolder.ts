import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder of its own under the system's temporary one, and how to remove it. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
