import * as fc from 'fast-check'
import type { WrittenFile, WrittenTab } from './written-file.ts'

/** What people and tools do to a table without changing who is in it. Add one here, or a file of your own beside. */
export type Disturbance = (file: WrittenFile) => WrittenFile

const titles = fc
  .subarray(
    [
      ['Mentorat 2026'],
      ['Mentoring 2026', 'version 3'],
      ['Responsable : G. Parmentier', 'le 12/10/2026'],
      [''],
    ],
    {
      minLength: 1,
    },
  )
  .map((above) => onTable(({ lines, ...tab }) => ({ ...tab, lines: [...above, ...lines] })))

const feet = fc
  .constantFrom(
    [['Total', '', '12']],
    [['TOTAL : 12 inscrits']],
    [[''], ['n = 12']],
    [[''], ['Fait à Lille le 12/10/2026', '', 'Signature']],
    [['12 responses']],
  )
  .map((below) => onTable(({ lines, ...tab }) => ({ ...tab, lines: [...lines, ...below] })))

const groupsOfHeadings = fc.constant(
  onTable(({ lines, ...tab }) => ({
    ...tab,
    lines: [['Personne', '', 'Mentorat', '', ''], ...lines],
    merged: ['A1:B1', 'C1:E1'],
  })),
)

const codesOfTools = fc
  .constantFrom<(codes: string[], headings: readonly string[]) => (readonly string[])[]>(
    (codes, headings) => [codes, headings],
    (codes, headings) => [headings, codes.map(importId)],
    (codes, headings) => [codes, headings, codes.map(importId)],
  )
  .map((around) =>
    onTable(({ lines, ...tab }) => {
      const at = headingsAt(lines)
      const codes = lines[at]!.map((_, index) => `Q${index + 1}`)
      return { ...tab, lines: lines.toSpliced(at, 1, ...around(codes, lines[at]!)) }
    }),
  )

const repeatedHeadings = fc.nat(3).map((people) =>
  onTable(({ lines, ...tab }) => {
    const at = headingsAt(lines)
    return { ...tab, lines: lines.toSpliced(lines.findIndex(isPerson) + people, 0, lines[at]!) }
  }),
)

const blankEdges = fc.tuple(fc.nat(2), fc.nat(2)).map(([before, after]) =>
  onTable(({ lines, ...tab }) => ({
    ...tab,
    lines: [
      ...Array.from({ length: before }, () => ['']),
      ...lines,
      ...Array.from({ length: after }, () => ['', '']),
    ],
  })),
)

const hiddenPerson = fc.constant<Disturbance>((file) => {
  const [tab] = file.tabs as [WrittenTab]
  const lines = [
    ...tab.lines,
    ['Désistée Lenoir', 'gone@example.org', 'Mentor', tab.lines.find(isPerson)![3]!, ''],
  ]
  return { ...file, writtenAs: 'xlsx', tabs: [{ ...tab, lines, hiddenLines: [lines.length] }] }
})

/** Each changes where the table stands; the first line of the file is still that of the headings for the next one. */
export const placeDisturbances: Readonly<Record<string, fc.Arbitrary<Disturbance>>> = {
  'title lines above': titles,
  'foot lines below': feet,
  'headings of groups': groupsOfHeadings,
  'codes of form tools': codesOfTools,
  'headings that come again': repeatedHeadings,
  'blank lines around': blankEdges,
  'a hidden person': hiddenPerson,
}

/** How the bytes are written: the last thing to do to a file. */
export const writings: fc.Arbitrary<Disturbance> = fc
  .record({
    writtenAs: fc.constantFrom<WrittenFile['writtenAs']>(
      'utf-8',
      'utf-8 with a mark',
      'utf-16',
      'windows-1252',
      'mac-roman',
      'xlsx',
    ),
    separator: fc.constantFrom<WrittenFile['separator']>(',', ';', '\t'),
    lineEnd: fc.constantFrom<WrittenFile['lineEnd']>('\n', '\r\n', '\r'),
    cover: fc.constantFrom<WrittenTab[]>(
      [],
      [{ name: 'Lisez-moi', lines: [['Mode d’emploi'], [''], ['Version', '3', 'oct. 2026']] }],
    ),
  })
  .map(({ cover, ...writing }) => (file) => {
    // What only a workbook can hold stays in one.
    const [tab] = file.tabs
    const needsWorkbook =
      file.writtenAs === 'xlsx' || tab?.merged !== undefined || writing.writtenAs === 'xlsx'
    const writtenAs = needsWorkbook ? 'xlsx' : writing.writtenAs
    return { ...file, ...writing, writtenAs, tabs: needsWorkbook ? [...cover, ...file.tabs] : file.tabs }
  })

function onTable(change: (tab: WrittenTab) => WrittenTab): Disturbance {
  return (file) => ({ ...file, tabs: file.tabs.map(change) })
}

function importId(code: string): string {
  return `{"ImportId":"${code}"}`
}

function headingsAt(lines: WrittenTab['lines']): number {
  return lines.findLastIndex(
    (cells, at) => at < lines.findIndex(isPerson) && cells.length === 5 && !cells[0]!.startsWith('{'),
  )
}

function isPerson(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes('@'))
}
