/** A path such as about, 0, aspect in words: ["about 1", "aspect"]. */
export function fieldsInWords(path: readonly PropertyKey[]): string[] {
  return path.map(String).reduce<string[]>((words, part) => {
    const last = words.at(-1)
    return last !== undefined && /^\d+$/.test(part)
      ? [...words.slice(0, -1), `${last} ${Number(part) + 1}`]
      : [...words, part]
  }, [])
}
