import { fold } from '../domain/fold.ts'

const longest = 100

/** A slug made of a file name; "article" where none of it can be kept. */
export function slugOf(name: string): string {
  return fold(name).replaceAll(' ', '-').slice(0, longest).replace(/-$/, '') || 'article'
}
