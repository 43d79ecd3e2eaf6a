import path from 'node:path'
import { isPlainFileName } from '../../domain/isPlainFileName.ts'
import { readText } from '../readText.ts'
import type { TextOf } from './TextOf.ts'

/** Reads texts from a folder; without one, none is at hand. */
export function textsIn(folder: string | undefined): TextOf {
  return (file) =>
    folder === undefined || !isPlainFileName(file)
      ? Promise.resolve(undefined)
      : readText(path.join(folder, file))
}
