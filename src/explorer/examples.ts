/// <reference types="vite/client" />
const operations = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('./examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The operations that the page opens with, one per tab, in the order of their file names. */
export const examples = Object.entries(operations).map(([file, query]) => ({
  query,
  variables: variables[file.replace(/\.graphql$/, '.json')] ?? '',
}))
