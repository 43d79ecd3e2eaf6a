import { defineTiedActors } from './defineTiedActors.ts'

/** The actors to which actors' ties of one type lead, in order of name. */
export const actorsTiedFrom = defineTiedActors('actorsTiedFrom', (tie) => `-${tie}->`)
