import { readdir, readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

type Ask = (query: string, variables: object) => Promise<unknown>

const examples = new URL('../../src/graphiql/examples/', import.meta.url)
const page = new URL('../questions.md', import.meta.url)

const opening = `# Questions

What an analyst asks of relationships, each as one operation with the answer that the article's graph gives. The same operations
are in the menu of the page at \`/graphql\`. \`npm run questions\` writes this page anew from a running Parley.
`

/** docs/questions.md as the answers of a graph make it: each example of the explorer's page, asked. */
export async function questionsPage(ask: Ask): Promise<string> {
  const files = (await readdir(examples)).filter((file) => file.endsWith('.graphql'))
  const sections: string[] = []
  for (const file of files.sort()) sections.push(await section(file, ask))
  const options = await resolveConfig(page)
  return format([opening, ...sections].join('\n'), { ...options, parser: 'markdown' })
}

async function section(file: string, ask: Ask): Promise<string> {
  const [heading = '', ...lines] = (await readFile(new URL(file, examples), 'utf8')).split('\n')
  const comments = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^# ?/, ''))
  const operation = lines.filter((line) => !line.startsWith('#')).join('\n')
  const variables = JSON.parse(
    await readFile(new URL(file.replace('.graphql', '.json'), examples), 'utf8'),
  ) as object
  return [
    `## ${heading.replace(/^# ?/, '')}\n`,
    comments.length === 0 ? '' : `${comments.join('\n')}\n`,
    block('graphql', operation.trim()),
    block('json', JSON.stringify(variables, null, 2)),
    block('json', JSON.stringify(await ask(operation, variables), null, 2)),
  ].join('\n')
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`
}
