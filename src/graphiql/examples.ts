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

/** Example operations, each with the question that its first line asks, in the order of their file names. */
export const examples = Object.entries(operations).map(([file, query]) => ({
  question: query.split('\n', 1)[0]?.replace(/^# /, '') ?? '',
  query,
  variables: variables[file.replace(/\.graphql$/, '.json')] ?? '',
}))
