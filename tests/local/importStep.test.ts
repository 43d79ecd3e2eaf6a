import { expect, test } from 'vitest'
import { importStep } from '../../src/local/importStep.ts'

// As AdminTool of Neo4j 5 prints it, piece by piece.
const pieces = [
  ['Neo4j version: 5\nImport starting\n  Page cache size: 1GiB\n', 'Import: 0 %'],
  [
    '(1/4) Node import 2026-11-26 18:00:00.000+0000\n  Estimated number of nodes: 2.00\n',
    'Import (1/4) Node import: 0 %',
  ],
  [
    '.......... .......... .......... .......... ..........   5% ∆101ms\n....',
    'Import (1/4) Node import: 5 %',
  ],
  ['...... .......... .......... .......... ..........  10% ∆1ms\n', 'Import (1/4) Node import: 10 %'],
  ['(2/4) Relationship import 2026-11-26 18:00:01.000+0000\n', 'Import (2/4) Relationship import: 0 %'],
] as const

test('how far an import is follows from what it printed', () => {
  let printed = ''
  for (const [piece, step] of pieces) {
    printed += piece
    expect(importStep(printed)).toBe(step)
  }
})
