import { expect, it } from 'vitest'
import { tieKey, type Tie } from '../../src/domain/tieKey.ts'
import { tieOfKey } from '../../src/domain/tieOfKey.ts'

it.each<Tie>([
  { tie: 'INVOLVED_IN', from: 'bo-lind', to: 'delos-2031', role: 'HOST' },
  { tie: 'LOCATED_IN', from: 'delos-2031', to: 'delos' },
  { tie: 'HOLDS_POSITION_IN', from: 'bo-lind', to: 'norland', title: 'Envoy', validFrom: '2030-01-01' },
  {
    tie: 'HOLDS_POSITION_IN',
    from: 'bo-lind',
    to: 'norland',
    title: 'Envoy\tat large',
    validTo: '2031-01-01',
  },
])('reads back what it wrote of %j', (tie) => {
  expect(tieOfKey(tieKey(tie))).toEqual(tie)
})

it('tells apart what differs in any part', () => {
  const tie: Tie = { tie: 'HOLDS_POSITION_IN', from: 'a', to: 'b', title: 'Envoy' }
  const others: Tie[] = [
    { ...tie, title: undefined },
    { ...tie, validFrom: '2030-01-01' },
    { ...tie, validTo: '2030-01-01' },
    { ...tie, from: 'b', to: 'a' },
  ]
  expect(new Set([tie, ...others].map(tieKey)).size).toBe(5)
})
