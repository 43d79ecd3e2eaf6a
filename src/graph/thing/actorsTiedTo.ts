import { defineTiedActors } from './defineTiedActors.ts'

/** The actors from which ties of one type lead to actors, in order of name. */
export const actorsTiedTo = defineTiedActors('actorsTiedTo', (tie) => `<-${tie}-`)
