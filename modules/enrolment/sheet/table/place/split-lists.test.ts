import { describe, expect, it } from 'vitest'
import { readAlone } from '../../testing/read-examples.ts'
import { readSheets } from '../read-sheet.ts'

async function listsOf(table: string, name = 'liste.csv') {
  return (await readSheets(new TextEncoder().encode(table.replaceAll('|', ',')), name)).map((sheet) => ({
    sheet,
  }))
}

async function peopleOf(table: string) {
  const { volunteers, questions } = readAlone(await listsOf(table))
  const people = volunteers.map(({ name, roles, source }) => `${name}, ${roles.join('+')}, ${source.line}`)
  return { people, asked: questions.map(({ key }) => key) }
}

const four = ['Claire Aubin, mentor', 'Hawa Diallo, mentor', 'Léa Simon, mentee', 'Kim Nguyen, mentee']
const at = (...lines: number[]) => four.map((one, index) => `${one}, ${lines[index]}`)

describe('two lists in one tab', () => {
  it('one above the other are read apart, each under its own headings, and their lines keep their numbers', async () => {
    const table =
      'MENTORS||\nNom|Thèmes|Ville\nClaire Aubin|CV|Lyon\nHawa Diallo|Stage|Lyon\n||\n' +
      'MENTORÉS||\nNom|Thèmes|Ville\nLéa Simon|CV|Lyon\nKim Nguyen|Stage|Lyon\n||\nTotal : 4||\nFait à Lille le 3 octobre||\nSignature : G. Roche||\n'
    expect(await peopleOf(table)).toEqual({ people: at(3, 4, 8, 9), asked: ['offers', 'needs'] })
  })

  it.each([
    [
      'above them all',
      'Nom|Thèmes\nMentors|\nClaire Aubin|CV\nHawa Diallo|Stage\nMentorés|\nLéa Simon|CV\nKim Nguyen|Stage\n',
      [3, 4, 6, 7],
    ],
    [
      'of the first alone',
      'Liste des mentors :|\nNom|Thèmes\nClaire Aubin|CV\nHawa Diallo|Stage\n|\nListe des mentorés :|\nLéa Simon|CV\nKim Nguyen|Stage\n',
      [3, 4, 7, 8],
    ],
  ])('one above the other share the headings %s', async (_, table, lines) => {
    expect(await peopleOf(table)).toEqual({ people: at(...lines), asked: ['offers', 'needs'] })
  })

  it.each([
    [
      'named by their headings',
      'Mentor|Thèmes du mentor||Mentoré|Thèmes du mentoré\nClaire Aubin|CV||Léa Simon|Stage\nHawa Diallo|Stage||Kim Nguyen|CV\n',
      [2, 3, 2, 3],
    ],
    [
      'named by titles',
      'MENTORS||||MENTORÉS|\nNom|Thèmes|||Nom|Thèmes\nClaire Aubin|CV|||Léa Simon|Stage\nHawa Diallo|Stage|||Kim Nguyen|CV\n',
      [3, 4, 3, 4],
    ],
  ])('side by side are read apart, %s', async (_, table, lines) => {
    expect(await peopleOf(table)).toEqual({ people: at(...lines), asked: ['offers', 'needs'] })
  })

  it.each([
    ['a list of pairs', 'Mentor|Mentoré|Thème\nClaire Aubin|Léa Simon|CV\nHawa Diallo|Kim Nguyen|Stage\n'],
    ['a list of one role under its title', 'MENTORS|\nNom|Thèmes\nClaire Aubin|CV\nHawa Diallo|Stage\n'],
    [
      'a list with a role column, and a person who gave nothing else',
      'Rôle|Nom\nMentor|Claire Aubin\nMentor|\nMentor|Hawa Diallo\nMentoré|\nMentoré|Léa Simon\nMentoré|Kim Nguyen\n',
    ],
  ])('%s is one list', async (_, table) => {
    const lists = await listsOf(table)
    expect(lists.map(({ sheet }) => sheet.tab)).toEqual([null])
  })
})
