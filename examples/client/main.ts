import { ask } from './ask.ts'
import { ActorsByName } from './operations.ts'
import { statementsOf } from './statementsOf.ts'

const [url = 'http://127.0.0.1:4000/graphql', text = 'Зеленський'] = process.argv.slice(2)

const { actors } = await ask(url, ActorsByName, { text, first: 1 })
const [actor] = actors.nodes
if (actor === undefined) console.log(`No actor has the name ${text}.`)
else {
  await print(`Statements of ${actor.name}:`, statementsOf(url, actor.id))
  await print('Announcements alone:', statementsOf(url, actor.id, { filter: { speechActs: ['ANNOUNCE'] } }))
  await print(
    'Those said by 19 July 2025:',
    statementsOf(url, actor.id, { asOf: { validAt: '2025-07-19T00:00:00Z' } }),
  )
}

async function print(heading: string, statements: ReturnType<typeof statementsOf>) {
  console.log(heading)
  for await (const { saidAt, text } of statements) console.log(`  ${saidAt?.earliest ?? 'undated'}  ${text}`)
}
