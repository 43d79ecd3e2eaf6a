import { statSync } from 'node:fs'

/** Tells the name of a folder. */
export const isFolder = (name: string): boolean =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
