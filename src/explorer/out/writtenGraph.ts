import type { WrittenGraph, WrittenStatement, WrittenThing, WrittenTie } from '../../writers/WrittenGraph.ts'
import type { Statement, Thing, Tie } from '../asking/types.ts'
import type { View } from '../view/View.ts'

/** A drawing as the writers of files take it. */
export function writtenGraph(
  title: string,
  view: View,
  things: readonly Thing[],
  ties: readonly Tie[],
  statements: readonly Statement[],
): WrittenGraph {
  const { happenedUntil, knownOn } = view
  return {
    occasion: {
      title,
      moment: {
        validAt: happenedUntil,
        knownAt: knownOn === undefined ? undefined : `${knownOn}T23:59:59.999Z`,
        writtenAt: new Date().toISOString(),
      },
    },
    things: things.map(writtenThing),
    ties: ties.map(writtenTie),
    statements: statements.map(writtenStatement),
  }
}

function writtenThing(thing: Thing): WrittenThing {
  const { id, __typename: type, name } = thing
  if (!('status' in thing)) return { id, type, name }
  return { id, type, name, status: thing.status, earliest: thing.time?.earliest, latest: thing.time?.latest }
}

function writtenTie({ from, to, statements, ...tie }: Tie): WrittenTie {
  return { ...tie, from: from.id, to: to.id, statementIds: statements.map(({ id }) => id) }
}

function writtenStatement(statement: Statement): WrittenStatement {
  const { speaker, attributionChain, subjects, links, ...rest } = statement
  return {
    ...rest,
    speaker: speaker.name,
    speakerId: speaker.id,
    reportedBy: attributionChain.at(-2)?.statement.id,
    about: subjects.map(({ thing, ...subject }) => ({ ...subject, thing: thing.id })),
    links: links
      .filter(({ direction }) => direction === 'OUTGOING')
      .map(({ type, aspect, statement: { id } }) => ({ type, aspect, to: id })),
  }
}
