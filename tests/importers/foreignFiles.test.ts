import { describe, expect, it } from 'vitest'
import { foreignFormat, type KnownFormat } from '../../src/importers/foreignFormat.ts'
import { notText } from '../../src/importers/notText.ts'
import { gdeltRow, polecat, quadruples } from '../support/codedSamples.ts'
import { header } from '../support/interchangeLines.ts'

const icewsTitles =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude'
const icewsRow = ['1', '2018-01-01', ...Array<string>(18).fill('x')].join('\t')
const own: Record<Exclude<KnownFormat, 'brokenJson'>, string> | Record<string, string> = {
  statements: JSON.stringify(header),
  polecat: polecat.split('\n')[0] ?? '',
  gdelt: gdeltRow({}),
  quadruples: quadruples['valid.txt'].split('\n')[0] ?? '',
}
const importers = ['statements', 'polecat', 'gdelt', 'quadruples'] as const

describe('the first line of a file', () => {
  it.each([
    ['[', 'JSON over several lines, or as one list'],
    ['[{"record":"dataset"}]', 'JSON over several lines, or as one list'],
    ['{', 'JSON over several lines, or as one list'],
    ['  {  ', 'JSON over several lines, or as one list'],
    ['{ "record": "dataset",', 'JSON over several lines, or as one list'],
    ['<!DOCTYPE html>', 'a page of HTML or XML'],
    [icewsTitles, 'a file of raw ICEWS events'],
    [icewsTitles.replaceAll('\t', ','), 'a file of raw ICEWS events'],
    [icewsRow, 'a file of raw ICEWS events'],
    [gdeltRow({}).split('\t').slice(0, 58).join('\t'), 'an event file of GDELT 1.0'],
    [gdeltRow({}).split('\t').slice(0, 57).join('\t'), 'an event file of GDELT 1.0'],
    [['1', '20240301101500', ...Array<string>(14).fill('x')].join('\t'), 'a file of GDELT mentions'],
    [['20240301101500-12', ...Array<string>(26).fill('x')].join('\t'), 'a file of GDELT mentions'],
    [gdeltRow({}).replaceAll('\t', ','), 'a file whose columns are separated by commas or semicolons'],
    ['0,1,2,24', 'a file whose columns are separated by commas or semicolons'],
    ['Norland\tAccuse\tSudland\t2018-01-01', 'a file of quadruples with names in the place of numbers'],
  ])('tells every importer what it is: %j', (line, is) => {
    for (const expected of importers) expect(foreignFormat(line, expected)).toContain(`The file is ${is}`)
  })

  it.each(importers)('is taken by its own importer alone: %s', (format) => {
    for (const expected of importers)
      expect(foreignFormat(own[format] ?? '', expected)).toEqual(
        expected === format ? undefined : expect.stringContaining(`Import it as ${format}.`),
      )
  })

  it.each(['', 'a\tb', 'no header yet', '?', '{"name":"sea-talks","record":"dataset"'])(
    'that nothing is known of is left to the importer: %j',
    (line) => {
      expect(foreignFormat(line, 'gdelt') ?? '').not.toContain('JSON over several lines')
      expect(foreignFormat(line, 'statements')).toBeUndefined()
    },
  )
})

describe('the first bytes of a file', () => {
  it.each([
    ['1f8b0800', 'compressed with gzip. Unpack it with gunzip'],
    ['504b0304', 'a zip archive within another file'],
    ['425a6839', 'compressed with bzip2'],
    ['fd377a585a0000', 'compressed with xz'],
    ['28b52ffd00', 'compressed with zstd'],
    ['377abcaf271c', 'a 7z archive'],
    ['fffe7b00', 'written in UTF-16. Save it in UTF-8.'],
  ])('tell what it is: %s', (bytes, is) => {
    expect(notText(Buffer.from(bytes, 'hex'))).toContain(`The file is ${is}`)
  })

  it('tell nothing of a text', () => {
    for (const text of ['', 'a', '\ufeff{', '{"record"']) expect(notText(Buffer.from(text))).toBeUndefined()
  })
})
