import { readFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { workbookOf } from '../../examples.ts'
import { inflate } from './inflate.ts'
import { refuseHugeCells } from './refuse-huge-cells.ts'
import { readSheet } from '../read-sheet.ts'

const example = (name: string) => readFile(new URL(`../../../examples/${name}`, import.meta.url))

describe('reading a workbook', () => {
  it('takes the first tab that is a table, with its days and the lines that Excel shows', async () => {
    const sheet = await readSheet(await example('cohort-two-tabs.xlsx'), 'cohort.xlsx')
    expect(sheet).toMatchObject({ tab: 'Inscrits', otherTabs: ['Lisez-moi'], headingLine: 3 })
    expect(sheet.rows.map(({ line, cells }) => [line, cells[0], cells[7]])).toEqual([
      [4, 'Léa', '2021-09-01'],
      [6, 'Marc', '2015-03-12'],
      [7, 'نور', ''],
    ])
  })

  it('shows 0.3 where Excel shows 0.3, and keeps what looks like a formula as a text', async () => {
    const cohort = await readSheet(await example('cohort-two-tabs.xlsx'), 'cohort.xlsx')
    expect(cohort.rows[2]!.cells[8]).toBe('0.3')
    const mentors = await readSheet(await example('mentors.xlsx'), 'mentors.xlsx')
    expect(mentors.rows.map(({ cells }) => [cells[0], cells[3], cells[4]])).toEqual([
      ['Ada Lovelace', '3', 'TRUE'],
      ['Grace Hopper', '2 bis', 'FALSE'],
      ['=1+1', '1', 'TRUE'],
    ])
  })

  it('reads the tab that is asked for', async () => {
    const reading = readSheet(await example('cohort-two-tabs.xlsx'), 'cohort.xlsx', { tabs: ['Lisez-moi'] })
    await expect(reading).rejects.toMatchObject({ code: 'only-headings' })
  })

  it('reads the smallest workbook', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row><row r="3"><c r="A3"><v>7</v></c></row>'
    expect((await readSheet(workbookOf(rows), 'x')).rows).toEqual([{ line: 3, cells: ['7'] }])
  })
})

describe('a hostile workbook', () => {
  it.each([
    [
      'a row a billion lines down',
      '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
      'damaged-workbook',
    ],
    ['a row past the limit', '<row r="900000"><c r="A900000"><v>1</v></c></row>', 'too-many-rows'],
    ['a column out of any sheet', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', 'damaged-workbook'],
    [
      'an address hidden in an entity',
      '<row r="&#57;99999999"><c r="A1"><v>1</v></c></row>',
      'damaged-workbook',
    ],
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><row r="1"/>', 'damaged-workbook'],
  ])('with %s is refused', async (_, rows, code) => {
    await expect(readSheet(workbookOf(rows), 'x')).rejects.toMatchObject({ name: 'SheetProblem', code })
  })

  it('with a cell that is no answer is refused before its cells are read, with how that one begins', async () => {
    const long = `<row r="7"><c r="B7" t="inlineStr"><is><t>Je cherche ${'a'.repeat(500_000)}</t></is></c></row>`
    await expect(readSheet(workbookOf(long), 'x')).rejects.toMatchObject({
      code: 'huge-cell',
      details: { address: 'B7', thousands: 500, start: `Je cherche ${'a'.repeat(49)}` },
    })
  })

  it.each([
    ['in one piece', `<si><t>${'a'.repeat(20_000_000)}</t></si>`],
    [
      'in thousands of pieces',
      `<si><t>b</t></si><si>${`<r><t>${'a'.repeat(900)}</t></r>`.repeat(20_000)}</si>`,
    ],
  ])('with a cell of 20 MB %s is refused', (_, xml) => {
    const bytes = new TextEncoder().encode(`<sst>${xml}</sst>`)
    const files = [{ name: 'xl/sharedStrings.xml', checksum: 0, bytes }]
    const reading = () => refuseHugeCells({ files, repacked: () => new ArrayBuffer() })
    expect(reading).toThrow(expect.objectContaining({ code: 'huge-cell' }))
  })

  it('that unpacks without end is stopped at the limit, whatever size it announces', async () => {
    const packed = Uint8Array.from(deflateRawSync(new Uint8Array(5_000_000)))
    expect(packed.length).toBeLessThan(6_000)
    const entry = { name: 'xl/worksheets/sheet1.xml', method: 8, checksum: 0, packed }
    await expect(inflate(entry, 1_000_000)).rejects.toMatchObject({ code: 'unpacks-too-large' })
    expect(await inflate(entry, 5_000_000)).toHaveLength(5_000_000)
  })
})
