import type { Page } from 'playwright-core'

/** The part of the page's Monaco editor that tests look at. */
interface Monaco {
  editor: {
    getModels: () => { uri: { path: string }; getValue: () => string; setValue: (text: string) => void }[]
    getModelMarkers: (filter: object) => { message: string }[]
  }
  languages: {
    json: { jsonDefaults: { diagnosticsOptions: { schemas?: { schema?: { properties?: object } }[] } } }
  }
}

/** The texts and underlines of the editors of an open page, whether or not it is scrolled into view. */
export async function editorsOf(page: Page) {
  const monaco = await page.evaluateHandle(() => (globalThis as unknown as { __MONACO: Monaco }).__MONACO)
  const set = (editor: string) => (text: string) =>
    monaco.evaluate(
      (all, [part, value]) =>
        all.editor
          .getModels()
          .find(({ uri }) => uri.path.includes(part))
          ?.setValue(value),
      [editor, text] as const,
    )
  return {
    variables: () =>
      monaco.evaluate(({ editor }) =>
        editor
          .getModels()
          .find(({ uri }) => uri.path.includes('variables'))
          ?.getValue(),
      ),
    setOperation: set('operation'),
    setVariables: set('variables'),
    /** The variables that the check of variables knows. */
    knownVariables: () =>
      monaco.evaluate(({ languages }) =>
        Object.keys(languages.json.jsonDefaults.diagnosticsOptions.schemas?.at(-1)?.schema?.properties ?? {}),
      ),
    /** Messages of all that is underlined. */
    faults: () => monaco.evaluate(({ editor }) => editor.getModelMarkers({}).map(({ message }) => message)),
  }
}
