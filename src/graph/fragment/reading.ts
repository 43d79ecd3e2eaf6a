/**
 * The layer that a text reads. `present` follows what is live, which the structure says, and compares no clock. `past` follows all that the
 * graph ever held, and compares $knownAt and $validAt, which is null for no such filter.
 */
export type Reading = 'present' | 'past'
