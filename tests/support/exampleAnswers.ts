import { exampleQuestions, knownAt } from './exampleQuestions.ts'

type Ask = (text: string, variables: Record<string, unknown>) => Promise<unknown>

/** The answers to every question of docs/questions.md, as of now or of a moment at which the graph knew. */
export async function exampleAnswers(ask: Ask, moment?: string): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {}
  for (const { name, text, variables } of exampleQuestions) {
    const takesMoment = text.includes('$asOf')
    const asOf = moment === undefined ? null : { knownAt: moment }
    const asked = moment === undefined || takesMoment ? text : knownAt(text, moment)
    all[name] = await ask(asked, { ...variables, ...(takesMoment && { asOf }) })
  }
  return all
}
