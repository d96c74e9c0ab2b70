import { expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { readAlone } from '../../testing/read-examples.ts'
import { gatherProblems } from '../../people/gather-problems.ts'
import { joinColumns } from './join-columns.ts'

const rolesIn = (table: string[][]) => {
  const sheet = sheetOf(table, 'list.csv')
  const { volunteers, problems } = readAlone(joinColumns([sheet]).map((one) => ({ sheet: one })))
  return {
    roles: volunteers.map(({ name, roles }) => `${name}: ${roles.join('+')}`),
    said: problems.map(({ code, line }) => `${code} ${line}`),
  }
}

it.each([
  ['Do you want to be a mentee?', 'Do you want to be a mentor?', 'Yes', 'No'],
  ['Souhaitez-vous être mentoré·e ?', 'Souhaitez-vous être mentor ?', 'Oui', 'Non'],
  ['I am looking for a mentor', 'I would like to mentor someone', 'x', ''],
  ['Mentee', 'Mentor', 'TRUE', 'FALSE'],
  ['Would you like a mentor?', 'Would you like to mentor?', 'Yes', 'No'],
  ['Souhaitez-vous un mentor ?', 'Voulez-vous accompagner quelqu’un ?', 'Oui', 'Non'],
  ['Are you a mentee?', 'Are you a mentor?', '1', '0'],
])('a yes or no under "%s" and "%s" is one role', (mentee, mentor, yes, no) => {
  const { roles, said } = rolesIn([
    ['Name', mentee, 'Can you commit to two meetings as a mentee?', mentor],
    ['Ada Lowry', no, '', yes],
    ['Ben Okri', yes, 'Yes', no],
    ['Cleo Marsh', yes, 'Yes', yes],
    ['Dev Patil', no, '', no],
    ['Edie Stone', yes, 'Yes', no],
  ])
  expect(roles).toEqual([
    'Ada Lowry: mentor',
    'Ben Okri: mentee',
    'Cleo Marsh: mentor+mentee',
    'Edie Stone: mentee',
  ])
  // Two empty boxes say nothing; two times no is an answer.
  expect(said).toEqual([no === '' ? 'role-missing 5' : 'no-role-wanted 5'])
})

it('who has not decided is told by name, and everybody else is kept', () => {
  const table = [
    ['Nom', 'Souhaitez-vous être mentor ?', 'Souhaitez-vous être mentoré ?'],
    ['Claire Aubin', 'Oui, avec plaisir', 'Oui'],
    ['Hawa Diallo', 'Peut-être', 'non'],
    ['Marc Petit', 'Je ne sais pas encore', 'Oui'],
    ['Léa Simon', 'Non', 'OUI'],
    ['Kim Nguyen', 'Oui', 'Non, pas cette année'],
    ['Paul Goff', 'Non', 'Non'],
    ['Ali Roy', 'à voir', ''],
    ['Eva Bon', 'Oui', 'Non'],
    ['Awa Sy', 'Selon mes horaires', 'Oui'],
    ['Noé Gal', 'Selon mes horaires', 'Non'],
  ]
  const { roles, said } = rolesIn(table)
  expect(roles).toEqual([
    'Claire Aubin: mentor+mentee',
    'Marc Petit: mentee',
    'Léa Simon: mentee',
    'Kim Nguyen: mentor',
    'Eva Bon: mentor',
    'Awa Sy: mentee',
  ])
  expect(said).toEqual([
    'role-undecided 3',
    'role-half-decided 4',
    'no-role-wanted 7',
    'role-undecided 8',
    'role-half-decided 10',
    'role-undecided 11',
  ])
  const { problems } = readAlone(joinColumns([sheetOf(table)]).map((one) => ({ sheet: one })))
  const undecided = gatherProblems(problems).filter(({ code }) => code === 'role-undecided')
  expect(undecided.map(({ details, lines }) => [details, lines])).toEqual([
    [{ names: 'Hawa Diallo, Ali Roy, Noé Gal', count: 3 }, [3, 8, 11]],
  ])
})

it.each([
  ['Peut-être', 'role-undecided'],
  ['Not sure yet', 'role-undecided'],
  ['Ni l’un ni l’autre', 'no-role-wanted'],
  ['Neither', 'no-role-wanted'],
])('"%s" in a column of roles is %s', (cell, code) => {
  const { roles, said } = rolesIn([
    ['Name', 'Role'],
    ['Ada Lowry', 'Mentor'],
    ['Ben Okri', cell],
    ['Cleo Marsh', 'Mentee'],
  ])
  expect(roles).toEqual(['Ada Lowry: mentor', 'Cleo Marsh: mentee'])
  expect(said).toEqual([`${code} 3`])
})

it('who wants no mentor is given none, and stays a mentor', () => {
  const { roles, said } = rolesIn([
    ['Name', 'Role', 'How many mentors would you like?'],
    ['Ada Lowry', 'Mentor', ''],
    ['Ben Okri', 'Both', '0'],
    ['Cleo Marsh', 'Mentee', '1'],
    ['Dev Patil', 'Mentee', '0'],
  ])
  expect(roles).toEqual(['Ada Lowry: mentor', 'Ben Okri: mentor', 'Cleo Marsh: mentee'])
  expect(said).toEqual(['no-mentor-wanted 3', 'no-mentor-wanted 5'])
})

it('a column of roles comes before such questions', () => {
  const { roles } = rolesIn([
    ['Name', 'Role', 'Would you like to be a mentor next year?', 'Would you like a mentor next year?'],
    ['Ada Lowry', 'Mentor', 'No', 'Yes'],
    ['Ben Okri', 'Mentee', 'Yes', 'No'],
  ])
  expect(roles).toEqual(['Ada Lowry: mentor', 'Ben Okri: mentee'])
})
