import { expect, it } from 'vitest'
import { withoutToolCodes } from './without-tool-codes.ts'

it('a question that a tool numbers is the question', () => {
  expect(withoutToolCodes(['Q01_role', 'Q02_topics->What would you like help with?', 'Full name'])).toEqual([
    'role',
    'What would you like help with?',
    'Full name',
  ])
})

it('several of one code are options of one question', () => {
  expect(withoutToolCodes(['Q02_study_topics->Exams', 'Q02_study_topics->Housing'])).toEqual([
    'study topics [Exams]',
    'study topics [Housing]',
  ])
})

it('a field that a ticket office numbers is its question', () => {
  expect(withoutToolCodes(['Champ complémentaire 3 Ville', 'Champ additionnel 1 : Mes thèmes'])).toEqual([
    'Ville',
    'Mes thèmes',
  ])
})

it('what only looks like a code stays', () => {
  const headings = ['Q1', 'Q14_', 'Quality_control', 'Q1. City']
  expect(withoutToolCodes(headings)).toEqual(headings)
})
