import { buildExplorer } from '../../src/explorer/buildExplorer.ts'

let building: Promise<string> | undefined

/** Folder of the built page, which each test worker builds at most once. */
export function explorerFolder(): Promise<string> {
  building ??= buildExplorer({ onProgress: () => undefined })
  return building
}
