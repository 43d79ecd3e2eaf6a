import fc from 'fast-check'
import { isIP } from 'node:net'
import { expect, test } from 'vitest'
import { networkOf } from '../../src/domain/networkOf.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:c000:207', '192.0.2.7'],
  ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
  ['2001:0DB8:0:1:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['2001:db8:0:2::7', '2001:db8:0:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::192.0.2.7', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([
  '',
  'unknown',
  '192.0.2',
  '0x7f.1',
  '192.0.2.7:80',
  '[::1]',
  '192.0.2.7, 192.0.2.8',
  'a'.repeat(10_000),
])('"%s" is no address', (text) => {
  expect(networkOf(text)).toBeUndefined()
})

test('every address has a network, and all addresses of a /64 have the same', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(networkOf(address)).toBe(address)
      expect(networkOf(`::ffff:${address}`)).toBe(address)
    }),
  )
  const groups = (length: number) =>
    fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: length, maxLength: length })
  const written = (parts: number[]) => parts.map((part) => part.toString(16)).join(':')
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), (network, one, other) => {
      const [first, second] = [one, other].map((host) => networkOf(written([...network, ...host])))
      expect(first).toBe(second)
      expect(first).toBe(`${written(network)}::/64`)
    }),
  )
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(isIP(networkOf(address)?.replace('/64', '') ?? '')).not.toBe(0)
    }),
  )
})
