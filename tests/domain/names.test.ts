import { describe, expect, it } from 'vitest'
import { addressFault } from '../../src/domain/addressFault.ts'
import { isLink } from '../../src/domain/isLink.ts'
import { nameFault } from '../../src/domain/nameFault.ts'
import { normalName } from '../../src/domain/normalName.ts'

describe('a name', () => {
  it.each(['a\0b', 'a\nb', 'a\r\nb', 'a\tb', 'a\u0085b', 'a\u2028b', 'a\u2029b', '\u0007', 'a\u007f'])(
    'holds no control character and no line break: %j',
    (text) => {
      expect(nameFault(text)).toBe('holds a control character or a line break')
    },
  )

  it.each([
    '',
    ' ',
    '\u00a0',
    '\u200b',
    '\u200d\u200c',
    '\ufeff',
    '\u2060',
    '\u3164',
    '\u2800',
    '\ufe0f',
    '\u202e',
  ])('has a visible character: %j', (text) => {
    expect(nameFault(text)).toBe('has no visible character')
  })

  it.each(['Ali', 'میرزا\u200cخان', 'ක්\u200dෂ', '李春明', '7', '?', '\u0600', '🇺🇦'])('can be %j', (text) => {
    expect(nameFault(text)).toBeUndefined()
    expect(normalName(text)).toBe(text)
  })

  it.each([
    ['Co\u0302te d’Ivoire', 'Côte d’Ivoire'],
    ['  North \u00a0\u3000 Land ', 'North Land'],
    ['Ira\u200bn', 'Iran'],
    ['\ufeffIran', 'Iran'],
    ['Ir\u00adan', 'Iran'],
    ['Co\u200b\u0302te', 'Côte'],
    ['\u202eIran\u202c', 'Iran'],
    ['میرزا\u200cخان', 'میرزا\u200cخان'],
  ])('has one spelling: %j is %j', (written, name) => {
    expect(normalName(written)).toBe(name)
    expect(normalName(name)).toBe(name)
  })
})

describe('an address', () => {
  it.each(['https://example.org', 'HTTP://example.org/a?b=c#d', 'https://пример.рф/новости'])(
    'is a link: %s',
    (text) => {
      expect([isLink(text), addressFault(text)]).toEqual([true, undefined])
    },
  )

  it.each([
    'Xinhua: joint communique',
    'BBC Monitoring',
    'example.org/article',
    'http://',
    'http://a b',
    'http:/a',
  ])('can be a citation, which is no link: %s', (text) => {
    expect([isLink(text), addressFault(text)]).toEqual([false, undefined])
  })

  it.each([
    ...[
      'javascript:alert(1)',
      'JavaScript: alert(1)',
      'javascript :alert(1)',
      'data: text/html,x',
      'vbscript: x',
    ],
    ...['file:///etc/passwd', 'mailto:a@example.org', 'ftp://example.org', 'blob:https://example.org/1'],
  ])('of another scheme than http and https is refused: %s', (text) => {
    expect(addressFault(text)).toBe('is an address of another scheme than http and https')
  })

  it('is refused with a control character, a line break or nothing visible', () => {
    for (const text of ['https://example.org/\0', 'https://example.org/a\nb', 'java\nscript:alert(1)'])
      expect(addressFault(text)).toBe('holds a control character or a line break')
    expect(addressFault('\u200b')).toBe('has no visible character')
  })
})
