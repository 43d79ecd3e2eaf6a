import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

describe('PARLEY_ALLOWED_HOSTS', () => {
  test.each([
    ['', []],
    ['parley.example', ['parley.example']],
    [
      ' parley.example, 192.0.2.7,2001:db8::7,[::1] ,',
      ['parley.example', '192.0.2.7', '2001:db8::7', '[::1]'],
    ],
  ])('may be "%s"', (PARLEY_ALLOWED_HOSTS, allowedHosts) => {
    expect(readConfig({ PARLEY_ALLOWED_HOSTS })).toMatchObject({ allowedHosts })
  })

  test.each([
    '*',
    '*.example',
    'https://parley.example',
    'parley.example:4000',
    '[::1]:4000',
    'a b',
    'a/b',
    'a@b',
  ])('is refused with what would be right when it is "%s"', (PARLEY_ALLOWED_HOSTS) => {
    expect(() => readConfig({ PARLEY_ALLOWED_HOSTS })).toThrow(
      'PARLEY_ALLOWED_HOSTS: must be names of hosts such as parley.example',
    )
  })
})

describe('PARLEY_TRUSTED_PROXIES', () => {
  test.each([
    ['', []],
    ['192.0.2.7, 10.0.0.0/8,2001:db8::7,fc00::/7 ,', ['192.0.2.7', '10.0.0.0/8', '2001:db8::7', 'fc00::/7']],
  ])('may be "%s"', (PARLEY_TRUSTED_PROXIES, trustedProxies) => {
    expect(readConfig({ PARLEY_TRUSTED_PROXIES })).toMatchObject({ trustedProxies })
  })

  test.each([
    '*',
    'true',
    '1',
    'loopback',
    'proxy.example',
    '10.0.0',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    '192.0.2.7:80',
    '[::1]',
    '2001:db8::/129',
  ])('is refused with what would be right when it is "%s"', (PARLEY_TRUSTED_PROXIES) => {
    expect(() => readConfig({ PARLEY_TRUSTED_PROXIES })).toThrow(
      'PARLEY_TRUSTED_PROXIES: must be IP addresses or networks such as 10.0.0.0/8',
    )
  })
})

describe('PARLEY_RATE_TOKEN and PARLEY_RATE_ADDRESS', () => {
  test.each([
    [{}, { tokenRate: 3_000_000, addressRate: 1_000_000 }],
    [
      { PARLEY_RATE_TOKEN: '0', PARLEY_RATE_ADDRESS: '500' },
      { tokenRate: 0, addressRate: 500 },
    ],
  ])('follow from %o', (variables, limits) => {
    expect(readConfig(variables).limits).toMatchObject(limits)
  })

  test.each(['-1', '1.5', 'many'])('are refused with what would be right when they are "%s"', (rate) => {
    expect(() => readConfig({ PARLEY_RATE_TOKEN: rate, PARLEY_RATE_ADDRESS: rate })).toThrow(
      'PARLEY_RATE_TOKEN: must be a whole number from 0 to 1000000000; PARLEY_RATE_ADDRESS: must',
    )
  })
})

describe('PARLEY_MAX_TOKEN_BODY_BYTES', () => {
  test.each([
    [{}, { bodyBytes: 100_000, tokenBodyBytes: 2_000_000 }],
    [{ PARLEY_MAX_TOKEN_BODY_BYTES: '500000' }, { bodyBytes: 100_000, tokenBodyBytes: 500_000 }],
    // A token never makes the body shorter.
    [{ PARLEY_MAX_BODY_BYTES: '3000000' }, { bodyBytes: 3_000_000, tokenBodyBytes: 3_000_000 }],
  ])('follows from %o', (variables, limits) => {
    expect(readConfig(variables).limits).toMatchObject(limits)
  })
})

describe('PARLEY_PLAN_AHEAD', () => {
  test.each([
    ['', true],
    ['true', true],
    ['false', false],
  ])('may be "%s"', (PARLEY_PLAN_AHEAD, planAhead) => {
    expect(readConfig({ PARLEY_PLAN_AHEAD })).toMatchObject({ planAhead })
  })
})

describe('PARLEY_CORS_ORIGINS', () => {
  test.each([
    ['', []],
    [
      'https://app.example, http://localhost:3000,http://[::1]:3000',
      ['https://app.example', 'http://localhost:3000', 'http://[::1]:3000'],
    ],
    ['capacitor://localhost,chrome-extension://abc', ['capacitor://localhost', 'chrome-extension://abc']],
  ])('may be "%s"', (PARLEY_CORS_ORIGINS, corsOrigins) => {
    expect(readConfig({ PARLEY_CORS_ORIGINS })).toMatchObject({ corsOrigins })
  })

  test.each([
    '*',
    'null',
    'app.example',
    'https://app.example/',
    'https://app.example/path',
    'https://App.example',
    'https://app.example:443',
    'https://*.example',
    'https://app.example https://other.example',
  ])('is refused with what would be right when it is "%s", which no browser sends', (PARLEY_CORS_ORIGINS) => {
    expect(() => readConfig({ PARLEY_CORS_ORIGINS })).toThrow(
      'PARLEY_CORS_ORIGINS: must be origins such as https://app.example',
    )
  })
})

describe('PARLEY_OIDC_ISSUER', () => {
  const audience = { PARLEY_OIDC_AUDIENCE: 'parley' }

  test('is no identity provider unless it is set', () => {
    expect(readConfig({}).authentication).toEqual({ requireAuth: false, oidc: undefined })
  })

  test.each([
    'https://id.example',
    'https://id.example/realms/a',
    'http://127.0.0.1:8080',
    'http://localhost',
  ])('may be "%s"', (issuer) => {
    expect(readConfig({ ...audience, PARLEY_OIDC_ISSUER: issuer }).authentication.oidc).toEqual({
      ...{ issuer, audience: 'parley', algorithms: ['RS256'], roleClaim: 'parley_role' },
    })
  })

  test.each(['id.example', 'http://id.example', 'https://user@id.example', 'file:///etc'])(
    'is refused with what would be right when it is "%s"',
    (issuer) => {
      expect(() => readConfig({ ...audience, PARLEY_OIDC_ISSUER: issuer })).toThrow(
        'PARLEY_OIDC_ISSUER: must be the https address of an issuer',
      )
    },
  )

  test('goes with an audience', () => {
    const both = 'PARLEY_OIDC_ISSUER and PARLEY_OIDC_AUDIENCE go together.'
    expect(() => readConfig(audience)).toThrow(both)
    expect(() => readConfig({ PARLEY_OIDC_ISSUER: 'https://id.example' })).toThrow(both)
  })

  test.each(['none', 'HS256', 'RS256,HS512', 'rs256'])(
    'takes no algorithm "%s"',
    (PARLEY_OIDC_ALGORITHMS) => {
      expect(() => readConfig({ PARLEY_OIDC_ALGORITHMS })).toThrow(
        'PARLEY_OIDC_ALGORITHMS: must be of RS256,',
      )
    },
  )
})
