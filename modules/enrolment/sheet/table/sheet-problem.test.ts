import { describe, expect, it } from 'vitest'
import english from '../../../../locales/en/enrolment.json' with { type: 'json' }
import { readSheet } from './read-sheet.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const text = (content: string) => new TextEncoder().encode(content)
const padded = (start: Uint8Array) => Uint8Array.from([...start, ...new Uint8Array(600)])
const encrypted = Uint8Array.from([
  ...padded(bytes(0xd0, 0xcf, 0x11, 0xe0)),
  ...Buffer.from('EncryptedPackage', 'utf16le'),
])

describe('a file that is no sheet', () => {
  it.each([
    ['a PDF', text('%PDF-1.7 …'), 'pdf'],
    ['an old Excel file', padded(bytes(0xd0, 0xcf, 0x11, 0xe0)), 'old-excel'],
    ['a workbook with a password', encrypted, 'protected-workbook'],
    ['a PNG', padded(bytes(0x89, 0x50, 0x4e, 0x47)), 'image'],
    ['a JPEG', padded(bytes(0xff, 0xd8, 0xff, 0xe0)), 'image'],
    ['a page of the web', text('<!DOCTYPE html><table><tr><td>a'), 'unknown-format'],
    ['a program', Uint8Array.from({ length: 500 }, (_, index) => index % 7), 'unknown-format'],
    ['a cut workbook', bytes(0x50, 0x4b, 3, 4, 0, 0), 'damaged-workbook'],
    ['nothing', bytes(), 'empty'],
    ['blank lines', text('\n \n,,\n'), 'empty'],
    ['headings alone', text('name,email\n'), 'only-headings'],
    ['a quotation mark never closed', text('name,need\nAda,"prices\nGrace,x'), 'unclosed-quote'],
    ['20 001 rows', text(`name,town\n${'Ada,Paris\n'.repeat(20_001)}`), 'too-many-rows'],
    ['2 001 columns', text(`${'h,'.repeat(2_000)}h\n${'1,'.repeat(2_000)}1`), 'too-many-columns'],
    [
      '2 000 columns of 4 000 rows',
      text(`${'h,'.repeat(1_999)}h\n${`1${','.repeat(1_999)}1\n`.repeat(2_001)}`),
      'too-many-cells',
    ],
    ['a cell of 200 000 characters', text(`name,need\nAda,${'prices '.repeat(30_000)}`), 'huge-cell'],
    ['more than 40 MB', new Uint8Array(40 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is refused', async (_, content, code) => {
    await expect(readSheet(content, 'x')).rejects.toMatchObject({ name: 'SheetProblem', code })
    expect(Object.keys(english.sheet.fileProblems)).toContain(code)
  })

  it('20 000 rows are still read', async () => {
    const sheet = await readSheet(text(`name,town\n${'Ada,Paris\n'.repeat(20_000)}`), 'x')
    expect(sheet.rows).toHaveLength(20_000)
  })
})
