import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { SheetChoice } from '../sheet.ts'
import { readSheet, readSheets } from './read-sheet.ts'

const bytesOf = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../examples/sheets/${name}`, import.meta.url)))
const sheetsOf = async (name: string, choice: SheetChoice = {}) =>
  readSheets(await bytesOf(name), name, choice)
const sheetOf = async (name: string, choice: SheetChoice = {}) => readSheet(await bytesOf(name), name, choice)

describe('where the table is, in sheets as people send them', () => {
  it('no line of headings: nobody becomes a heading, and columns can be named', async () => {
    for (const [name, first] of [
      ['03-no-headings-mentees.csv', 'Cleo'],
      ['03-no-headings-mentors.csv', 'Ada'],
    ] as const) {
      const sheet = await sheetOf(name)
      expect(sheet).toMatchObject({ headingLine: 0, layout: { headingLines: [], asideLines: [] } })
      expect(sheet.headings.every((heading) => heading === '')).toBe(true)
      expect(sheet.rows).toHaveLength(4)
      expect(sheet.rows[0]).toMatchObject({ line: 1, cells: [first, ...Array(7).fill(expect.anything())] })
    }
    const named = await sheetOf('03-no-headings-mentees.csv', { names: { 0: 'First name' } })
    expect(named.headings.slice(0, 2)).toEqual(['First name', ''])
  })

  it('one tab for each role: both are read', async () => {
    const sheets = await sheetsOf('09-one-tab-per-role.xlsx')
    expect(
      sheets.map(({ tab, rows, otherTabs }) => [tab, rows.map(({ cells }) => cells[0]), otherTabs]),
    ).toEqual([
      ['Mentors (fait par Lise)', ['Inès', 'Oskar'], []],
      ['Étudiants (fait par Lise)', ['Tao', 'Zoé'], []],
    ])
  })

  it('headings of groups above the headings: the line below is read', async () => {
    const sheet = await sheetOf('13-group-headings.xlsx')
    expect(sheet.headings).toEqual([
      'Prénom',
      'Nom',
      'E-mail',
      'Rôle',
      'Ce que je propose',
      'Ce que je cherche',
    ])
    expect(sheet).toMatchObject({ headingLine: 2, layout: { headingLines: [2], asideLines: [1] } })
    expect(sheet.rows.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  })

  it('three lines of a survey tool: its questions are the headings, its codes are nobody', async () => {
    const sheet = await sheetOf('14-three-heading-lines.csv')
    expect(sheet.headings.slice(-4)).toEqual([
      'What is your full name?',
      'What is your email address?',
      'Would you like to be a mentor or a mentee?',
      'Which topics matter to you?',
    ])
    expect(sheet.layout).toMatchObject({ headingLines: [2], asideLines: [1, 3] })
    expect(sheet.rows.map(({ cells }) => cells[12])).toEqual([
      'Ada Lowry',
      'Ben Okri',
      'Cleo Marsh',
      'Dev Patil',
    ])
  })

  it('a question over its options: the two lines make the headings', async () => {
    const sheet = await sheetOf('15-two-heading-lines.csv')
    expect(sheet.layout.headingLines).toEqual([1, 2])
    expect(sheet.headings.slice(9)).toEqual([
      'Full name',
      'Email',
      'Would you like to be a mentor or a mentee?',
      'Which topics matter to you? (select all) [Negotiation]',
      'Which topics matter to you? (select all) [Time management]',
      'Which topics matter to you? (select all) [Public speaking]',
    ])
    expect(sheet.rows.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  })

  it('titles above the table are no headings', async () => {
    const sheet = await sheetOf('16-title-lines.csv')
    expect(sheet.headings).toEqual(['Nom', 'E-mail', 'Rôle', 'Thèmes', 'Ville'])
    expect(sheet).toMatchObject({ headingLine: 3, layout: { headingLines: [3], asideLines: [1, 2] } })
    const chosen = await sheetOf('16-title-lines.csv', { headingLine: 4 })
    expect(chosen.headings[0]).toBe('Inès Brochard')
    await expect(sheetOf('16-title-lines.csv', { headingLine: 9 })).rejects.toMatchObject({
      code: 'no-such-line',
    })
  })

  it('Mac Roman with old line ends', async () => {
    const sheet = await sheetOf('19-mac-csv.csv')
    expect(sheet.readAs).toBe('mac-roman')
    expect(sheet.headings).toEqual(['Prénom', 'Nom', 'Adresse e-mail', 'Rôle', 'Thèmes'])
    expect(sheet.rows.map(({ cells }) => cells[0])).toEqual(['Inès', 'Oskar', 'Tao', 'Zoé'])
    expect(sheet.rows[2]!.cells).toEqual(['Tao', 'Léscure', 'tao@exemple.fr', 'Mentoré', 'Négociation'])
  })

  it('a total at the foot is nobody', async () => {
    const mentees = await sheetOf('20-total-line-mentees.csv')
    expect(mentees.rows).toHaveLength(3)
    expect(mentees.layout.footLines).toEqual([{ line: 5, text: 'TOTAL : 3 inscrits' }])
    const mentors = await sheetOf('20-total-line-mentors.csv')
    expect(mentors.rows.map(({ cells }) => cells[0])).toEqual(['Inès Brochard', 'Oskar Vandame'])
    expect(mentors.layout.footLines).toEqual([{ line: 4, text: 'Total · 3' }])
  })

  it('a cover tab, a hidden row and a hidden column: said, and left out unless asked for', async () => {
    const sheets = await sheetsOf('23-cover-tab-and-hidden-row.xlsx')
    expect(sheets.map(({ tab, otherTabs }) => [tab, otherTabs])).toEqual([['Inscriptions', ['Lisez-moi']]])
    for (const sheet of [sheets[0]!, await sheetOf('23-hidden-row.xlsx')]) {
      expect(sheet.rows.map(({ line }) => line)).toEqual([2, 3, 5, 6])
      expect(sheet.layout).toMatchObject({ hiddenLines: [4], hiddenColumns: [4] })
      expect(sheet.rows.every(({ cells }) => cells[4] === '')).toBe(true)
    }
    const all = await sheetOf('23-hidden-row.xlsx', { hidden: true })
    expect(all.rows[2]).toMatchObject({
      line: 4,
      cells: ['Désistée Lenoir', expect.anything(), 'Mentor', 'Négociation', '1'],
    })
  })

  it('the tab that is asked for is read, and one that is not there is said with those that are', async () => {
    const [sheet] = await sheetsOf('09-one-tab-per-role.xlsx', { tabs: ['Étudiants (fait par Lise)'] })
    expect(sheet).toMatchObject({ tab: 'Étudiants (fait par Lise)', otherTabs: ['Mentors (fait par Lise)'] })
    await expect(sheetsOf('09-one-tab-per-role.xlsx', { tabs: ['Mentees'] })).rejects.toMatchObject({
      code: 'no-such-tab',
      details: { tab: 'Mentees', tabs: 'Mentors (fait par Lise), Étudiants (fait par Lise)' },
    })
  })
})
