import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, isObjectType } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import { codedColumns } from '../../src/domain/coded/codedColumns.ts'
import { columnsOf } from '../../src/domain/coded/columnsOf.ts'
import { codedLine } from '../../src/domain/interchange.ts'
import { exportedRecords } from '../../src/graph/exported/exportedRecords.ts'
import { CodedFiles } from '../../src/importers/bulk/CodedFiles.ts'
import { codedRecordOf } from '../../src/importers/statements/codedRecordOf.ts'
import { emptyInterchange } from '../support/emptyInterchange.ts'
import { lines } from '../support/interchangeLines.ts'
import { runCypher } from '../support/runCypher.ts'

const { graph, folder, exported, imported } = await emptyInterchange()

const { record, verb, coding } = codedColumns
const columns = columnsOf({ ...record, ...verb, ...coding })
const statedColumns = columnsOf({ ...verb, ...coding })

/** A value for each type of column that is stated, but for the codes of the verb. */
const values = { string: 'https://lake.example/1', long: 7, double: -1.5, 'string[]': ['one', 'two'] }
const stated: Record<string, unknown> = {
  ...Object.fromEntries(columnsOf(coding).map(({ name, type }) => [name, values[type]])),
  ...{ scheme: 'CAMEO', code: '112', root: '11' },
}

const now = '2024-05-01T00:00:00.000Z'
const publisher = { name: 'Lake Press', kind: 'Organization' }
const header = {
  ...{ record: 'dataset', version: 2, name: 'lake', recordedAt: now },
  coded: { title: 'Lake events', publisher },
}
const line = {
  ...{ record: 'coded', id: `lake:${'a'.repeat(32)}`, event: `lake:${'b'.repeat(32)}`, kind: 'Action' },
  ...{
    file: 'a.csv',
    line: 3,
    day: '2024-03-01',
    label: 'Accuse',
    eventLabel: 'Accuse',
    saidOn: '2024-03-02',
  },
  from: { id: 'lake:1', name: 'Norland', kind: 'State' },
  to: { id: 'lake:2', name: 'Sudland', kind: 'State' },
  ...stated,
}

describe('every column of a coded record', () => {
  beforeEach(async () => {
    expect((await imported(lines(header, line))).rejections).toEqual([])
  })

  const storedProperties = async () => {
    const [row] = await runCypher('MATCH (event:Event:Record) RETURN properties(event) AS properties')
    return row?.['properties'] as Record<string, unknown>
  }

  it('is a property of the stored event', async () => {
    const properties = await storedProperties()
    for (const { property } of columns) expect(properties).toHaveProperty(property)
    for (const { name, property } of statedColumns) expect(properties[property]).toEqual(stated[name])
  })

  it('is in the row of the event', async () => {
    const page = { instant: now, after: '', last: '\u{10ffff}', limit: 10 }
    const [row] = await graph.read(exportedRecords, page)
    expect(row?.coding).toEqual({ label: 'Accuse', ...stated })
  })

  it('is in the exported line', async () => {
    const text = await exported()
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toEqual(line)
  })

  it('is in the header of the bulk file, over the stored value', async () => {
    const parsed = codedRecordOf('lake', codedLine.parse(line))
    if (typeof parsed === 'string') throw new Error(parsed)
    const files = new CodedFiles({ dataset: 'lake', now, prefix: path.join(folder, 'bulk-') })
    files.writeRecords([parsed])
    files.close()
    const [events] = files.nodes.filter(({ labels }) => labels.includes('Event'))
    const [names = [], cells = []] = readFileSync(events?.csv.file ?? '', 'utf8')
      .split('\n')
      .map((row) => row.split(','))
    const properties = await storedProperties()
    for (const { property, type } of columns) {
      const cell = cells[names.indexOf(`${property}:${type}`)]
      expect(cell).toBe([properties[property]].flat().join('\u001f'))
    }
  })

  it('that a line states is documented, there and in the GraphQL schema', () => {
    const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    const type = buildSchema(read('schema/coding.graphql')).getType('Coding')
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
    for (const { name } of statedColumns) {
      expect(fields).toContain(name)
      expect(read('docs/interchange.md')).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\|`, 'm'))
    }
  })
})
