import { buildPages, type PageFolders } from '../../src/buildPages.ts'

let building: Promise<PageFolders> | undefined

/** Folders of the built pages, which each test worker builds at most once. */
export function builtPages(): Promise<PageFolders> {
  building ??= buildPages({ onProgress: () => undefined })
  return building
}
