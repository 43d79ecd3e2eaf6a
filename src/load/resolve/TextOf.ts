/** Returns the text of a source that is kept under a file name; undefined where it is not at hand. */
export type TextOf = (file: string) => Promise<string | undefined>
