/**
 * The clocks that a text compares: `present` takes $knownAt alone, `past` takes $validAt as well, which is null for no such filter. So a
 * past reading answers for the present too, and a unit that compares little has that one text.
 */
export type Reading = 'present' | 'past'
