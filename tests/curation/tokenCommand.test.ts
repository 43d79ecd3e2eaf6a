import { describe, expect, it } from 'vitest'
import { tokenCommand } from '../../src/curation/tokenCommand.ts'

const now = new Date('2026-01-01T00:00:00Z')
const read = (line: string) => tokenCommand(line.split(' '), now)

describe('the command line of a token', () => {
  it.each([
    ['list', { action: 'list' }],
    ['revoke Ada', { action: 'revoke', name: 'Ada' }],
    [
      'create --role curator --name Ada',
      { action: 'create', token: { name: 'Ada', role: 'curator', agent: false, expiresAt: null } },
    ],
    [
      'create --name bot --agent --role admin --expires 2026-01-02T02:00:00+02:00',
      {
        action: 'create',
        token: { name: 'bot', role: 'admin', agent: true, expiresAt: '2026-01-02T00:00:00.000Z' },
      },
    ],
  ])('reads "%s"', (line, command) => {
    expect(read(line)).toEqual(command)
  })

  it('keeps a name in its normal spelling, so that no two look alike', () => {
    expect(tokenCommand(['revoke', ' A\u200bd\u00a0a '])).toEqual({ action: 'revoke', name: 'Ad a' })
  })

  it.each([
    ['create --role curator', '--name is missing. Usage: npm run token -- create'],
    ['create --name Ada', '--role is missing. Usage: npm run token -- create'],
    ['create --name Ada --role curater', '"curater" is no role; the nearest is curator. Usage:'],
    ['create --name Ada --role root', '"root" is no role. Usage: npm run token -- create --role proposer|'],
    ['create --name Ada --role reader', 'A reader needs no token, so "reader" is no role of one.'],
    ['create --name oidc:ada --role admin', 'The name holds a colon, which no name of a token may.'],
    [`create --role admin --name ${'a'.repeat(101)}`, 'The name has more than 100 characters.'],
    ['create --role admin --name \u200b', 'The name has no visible character.'],
    ['create --role admin --name a\nb', 'The name holds a control character or a line break.'],
    ['create Ada --role admin --name Ada', 'create takes no "Ada". Usage:'],
    [
      'create --role admin --name Ada --expires tomorrow',
      '--expires takes an instant with its offset from UTC',
    ],
    ['create --role admin --name Ada --expires 2030-01-01T00:00:00', 'such as 2030-01-31T12:00:00Z, and'],
    ['create --role admin --name Ada --expires 2030-02-30T00:00:00Z', 'and "2030-02-30T00:00:00Z" is none.'],
    ['create --role admin --name Ada --expires 2025-12-31T23:59:59Z', '--expires is in the past:'],
    ['create --roles admin', "Unknown option '--roles'. Usage:\n  npm run token -- create"],
    ['revoke', 'The name of the token is missing. Usage: npm run token -- revoke NAME'],
    ['revoke Ada Lovelace', 'revoke takes one name, in quotation marks if it has spaces.'],
    ['list --name Ada', 'list takes no --name. Usage: npm run token -- list'],
    ['list Ada', 'list takes no "Ada".'],
    ['show', '"show" is no action. Usage:\n  npm run token -- create'],
    ['toString', '"toString" is no action.'],
  ])('refuses "%s" with what would be right', (line, message) => {
    expect(() => read(line)).toThrow(message)
  })

  it('says what is missing where nothing is typed', () => {
    expect(() => tokenCommand([])).toThrow('The action is missing. Usage:')
  })
})
