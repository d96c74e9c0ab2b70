import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowHeading } from '../columns/know-heading.ts'
import { readSheet } from './read-sheet.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

async function tableOf(source: Uint8Array | string) {
  const { headings, rows } = await readSheet(source, 'x.csv')
  return [headings, ...rows.map(({ cells }) => cells)]
}

describe('reading a text', () => {
  const text = 'Prénom;Thème\nZoé;Fixer ses prix'
  const table = [
    ['Prénom', 'Thème'],
    ['Zoé', 'Fixer ses prix'],
  ]

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte-order mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 from Excel', utf16(text)],
    ['UTF-16 with its bytes the other way round', Uint8Array.from(Buffer.from(utf16(text)).swap16())],
    ['Windows-1252', latin(text)],
    ['Windows line ends', utf8(text.replace('\n', '\r\n'))],
    ['old Macintosh line ends', utf8(text.replace('\n', '\r'))],
    ['commas', utf8(text.replaceAll(';', ','))],
    ['tabs', utf8(text.replaceAll(';', '\t'))],
    ['the line that Excel writes for itself', utf8(`sep=;\n${text}`)],
  ])('understands %s', async (_, bytes) => {
    expect(await tableOf(bytes)).toEqual(table)
  })

  it('reads the euro sign and the typographic apostrophe of Windows-1252', async () => {
    const bytes = Uint8Array.from([...latin('a;b\n'), 0x80, 0x92, ...latin('é;1')])
    expect(await tableOf(bytes)).toEqual([
      ['a', 'b'],
      ['€’é', '1'],
    ])
  })

  it('reads pasted cells, one of which has a line break', async () => {
    expect(await tableOf('Nom\tBesoin\nLéa\t"prix,\ndevis"\n')).toEqual([
      ['Nom', 'Besoin'],
      ['Léa', 'prix,\ndevis'],
    ])
  })

  it('does not take commas inside headings for separators', async () => {
    expect(await tableOf('Nom;Ce que je cherche, en détail, en bref\nLéa;prix')).toEqual([
      ['Nom', 'Ce que je cherche, en détail, en bref'],
      ['Léa', 'prix'],
    ])
  })

  it('numbers lines as the spreadsheet does, cells with line breaks and empty rows included', async () => {
    const { rows, headingLine } = await readSheet(
      'Promotion 2026,,\n,,\nName,Need,Town\n"Ada\nL",x,Y\n,,\nGrace,y,Z\n',
      'x',
    )
    expect(headingLine).toBe(3)
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [4, 'Ada\nL'],
      [6, 'Grace'],
    ])
  })

  it.each([
    ['ticks', 'Name,Role,Topics [Data],Topics [Law],City\nAda,Mentor,Yes,No,Leeds\nBen,Mentee,No,Yes,York\n'],
    ['branches', 'Name,Role,Topics,City,Topics,City\nAda,Mentor,Data,Leeds,,\nBen,Mentee,,,Law,York\n'],
  ])('takes no part of a title for a group of the headings below it: %s', async (_, plainly) => {
    const [plain, titled] = await Promise.all([
      tableOf(plainly),
      tableOf(`Mentoring 2026,version 3\n${plainly}`),
    ])
    expect(plain[0]).toEqual(plainly.split('\n')[0]!.split(','))
    expect(titled).toEqual(plain)
  })

  it('drops the empty columns and rows at the edges and keeps a column without a heading', async () => {
    expect(await tableOf('a,,c,,\n1,2,3,,\n,,,,\n')).toEqual([
      ['a', '', 'c'],
      ['1', '2', '3'],
    ])
  })

  it('strips NUL, control characters and direction overrides, and keeps emoji and right-to-left names', async () => {
    expect(await tableOf('n\u0000om,b\n\u202Eنور\u0007 👩🏽‍🚀,=1+1')).toEqual([
      ['nom', 'b'],
      ['نور 👩🏽‍🚀', '=1+1'],
    ])
  })
})

describe('any table', () => {
  // Cells of few letters, as in codes and initials, meet by chance what headings are written with.
  const written = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'ab nNié1?:,'), maxLength: 4 }),
  )
  // The semicolons that close a cell are the form tool's.
  const cell = written
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[;\s]+$/, '')
        .trim(),
    )
    .filter((text) => !/[^\P{C}\n\u200d]|\p{Z}/u.test(text.replaceAll(' ', '')))
    // "nAme" in the first line of people is a heading, to anybody.
    .filter((text) => knowHeading(text) === null)
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    )

  it.each([',', ';', '\t'])('comes back as it was written, separated by "%s"', async (separator) => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const width = rows[0]!.length
        const headings = rows[0]!.map((_, index) => `heading ${index}`)
        // A last column that is always filled, so that no row and no column is empty.
        const table = [headings, ...rows].map((row, index) => [...row, index === 0 ? 'line' : `l${index}`])
        const csv = table
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
          .join('\n')
        expect(await tableOf(utf8(csv))).toEqual(table)
        expect(table[0]).toHaveLength(width + 1)
      }),
    )
  })

  it.each([[['Ĝ', 'n be']], [['Ana', 'Languages']], [['?', 'a:']]])(
    'keeps the first person %j, who answered one word that headings use',
    async (person) => {
      const table = [
        ['heading 0', 'heading 1', 'line'],
        [...person, 'l1'],
        ['', '', 'l2'],
      ]
      expect(await tableOf(utf8(table.map((row) => row.join('\t')).join('\n')))).toEqual(table)
    },
  )

  it('is never read into anything but a sheet or a worded refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await readSheet(bytes, 'x').then(
          ({ fileName }) => fileName,
          (problem: Error) => problem.name,
        )
        expect(['x', 'SheetProblem']).toContain(outcome)
      }),
    )
  })
})
