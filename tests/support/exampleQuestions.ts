import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, print, visit, type ArgumentNode, type FieldNode } from 'graphql'
import { schema } from '../../src/api/schema.ts'

const folder = new URL('../../src/graphiql/examples/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

/** The questions of docs/questions.md, with the variables that they are asked with there. */
export const exampleQuestions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({
    name: file.replace('.graphql', ''),
    text: read(file),
    variables: JSON.parse(read(file.replace('.graphql', '.json'))) as Record<string, unknown>,
  }))

const roots = schema.getQueryType()?.getFields() ?? {}

/** A question as of the moment at which the graph knew of something: all fields of its root have that `asOf`. */
export function knownAt(text: string, moment: string): string {
  let depth = 0
  return print(
    visit(parse(text), {
      Field: {
        enter: (field) => {
          depth += 1
          return depth === 1 && takesMoment(field) ? withMoment(field, moment) : undefined
        },
        leave: () => void (depth -= 1),
      },
    }),
  )
}

function takesMoment({ name }: FieldNode): boolean {
  return roots[name.value]?.args.some((argument) => argument.name === 'asOf') ?? false
}

function withMoment(field: FieldNode, moment: string): FieldNode {
  const given = field.arguments?.filter(({ name }) => name.value !== 'asOf') ?? []
  const asOf: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'asOf' },
    value: {
      kind: Kind.OBJECT,
      fields: [
        {
          kind: Kind.OBJECT_FIELD,
          name: { kind: Kind.NAME, value: 'knownAt' },
          value: { kind: Kind.STRING, value: moment },
        },
      ],
    },
  }
  return { ...field, arguments: [...given, asOf] }
}
