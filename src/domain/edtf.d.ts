// The library ships no types: this states the part of it that Parley uses.
declare module 'edtf' {
  /** Parses a date of EDTF levels 0 to 2 (ISO 8601-2:2019), or throws. Bounds are milliseconds UTC. */
  export default function edtf(text: string): { type: string; min: number | null; max: number | null }
}
