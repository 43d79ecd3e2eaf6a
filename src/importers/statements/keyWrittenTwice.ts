import { visit, type JSONPath } from 'jsonc-parser'

/** Finds a key that an object of a JSON text has twice, with the path to it; JSON.parse would keep the last without a word. */
export function keyWrittenTwice(json: string): JSONPath | undefined {
  const open: Set<string>[] = []
  let twice: JSONPath | undefined
  visit(json, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, _line, _character, pathToObject) => {
      const keys = open.at(-1)
      if (keys?.has(key) === true) twice ??= [...pathToObject(), key]
      keys?.add(key)
    },
  })
  return twice
}
