import { expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { readAlone } from '../../testing/read-examples.ts'
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
  expect(said).toEqual(['role-missing 5'])
})

it('a column of roles comes before such questions', () => {
  const { roles } = rolesIn([
    ['Name', 'Role', 'Would you like to be a mentor next year?', 'Would you like a mentor next year?'],
    ['Ada Lowry', 'Mentor', 'No', 'Yes'],
    ['Ben Okri', 'Mentee', 'Yes', 'No'],
  ])
  expect(roles).toEqual(['Ada Lowry: mentor', 'Ben Okri: mentee'])
})
