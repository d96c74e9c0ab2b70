import { expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { inferQuestionnaire } from './infer-questionnaire.ts'
import { toVolunteers } from '../people/to-volunteers.ts'
import type { Sheet } from '../sheet.ts'
import { mayBeRoles, readRoleWord, rolesToSay, sayRoles } from './say-roles.ts'

const sheet = sheetOf([
  ['Nom', 'H/F', 'Fonction', 'Équipe', 'Sujets'],
  ['Ana Petit', 'F', 'A', 'Nord', 'tarifs'],
  ['Bob Roux', 'H', 'a ', 'Sud', 'réseau'],
  ['Cléa Noir', 'F', 'B', 'Nord', 'tarifs'],
  ['Dan Vert', 'H', 'B', 'Sud', 'réseau'],
  ['Eva Brun', 'F', 'C', 'Est', 'réseau'],
  ['Flo Gris', 'F', 'C', 'Est', 'tarifs'],
])

const rolesOf = (read: Sheet) => {
  const { sheets, questionnaire } = inferQuestionnaire([{ sheet: read }])
  const { volunteers } = toVolunteers(sheets, questionnaire, { emailRequired: false })
  return Object.fromEntries(volunteers.map(({ name, roles }) => [name.split(' ')[0], roles.join('+')]))
}

it('words of the team’s own are roles once they are said, under whatever heading', () => {
  const said = sayRoles(sheet, { A: 'mentor', b: 'mentee', C: 'both' })
  const roles = rolesOf(said)
  expect(roles['Ana']).toBe('mentor')
  expect(roles['Bob']).toBe('mentor')
  expect(roles['Dan']).toBe('mentee')
  expect(roles['Eva']).toBe('mentor+mentee')
})

it('who takes no part is in no role', () => {
  expect(rolesOf(sayRoles(sheet, { A: 'mentor', B: 'mentee', C: 'neither' }))['Eva']).toBeUndefined()
})

it('words that nobody wrote change nothing', () => {
  expect(sayRoles(sheet, { Z: 'mentor' })).toBe(sheet)
  expect(sayRoles(sheet, {})).toBe(sheet)
})

it('the columns that may say it are named, and what touches identity never is', () => {
  expect(mayBeRoles(sheet).map(({ heading }) => heading)).toEqual(['Sujets', 'Fonction', 'Équipe'])
})

it('of a column of roles, the words that no reading knows are to be said', () => {
  const [mapped] = inferQuestionnaire([{ sheet: { ...sheet, roleHeading: 'Fonction' } }]).sheets
  expect(rolesToSay(mapped!)).toEqual([{ heading: 'Fonction', words: ['A', 'B', 'C'] }])
  const [said] = inferQuestionnaire([{ sheet: sayRoles(sheet, { A: 'mentor', B: 'mentee' }) }]).sheets
  expect(rolesToSay(said!)).toEqual([{ heading: 'Fonction', words: ['C'] }])
})

it('a role is said in either language', () => {
  const said = ['mentor', 'Mentorée', 'les deux', 'aucun', 'chef'].map(readRoleWord)
  expect(said).toEqual(['mentor', 'mentee', 'both', 'neither', null])
})
