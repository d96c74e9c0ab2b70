import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { inferQuestionnaire } from './infer-questionnaire.ts'

function askedBy(mentees: string, mentors: string) {
  const table = (heading: string, names: string[]) =>
    sheetOf([['Name', heading], ...names.map((name, index) => [name, ['Energy', 'Music'][index % 2]!])])
  const { questionnaire } = inferQuestionnaire([
    { sheet: table(mentees, ['Ada Lowry', 'Ben Okri', 'Cleo Marsh']), role: 'mentee' },
    { sheet: table(mentors, ['Tam Hale', 'Obi Voss', 'Ines Roux']), role: 'mentor' },
  ])
  return questionnaire.questions.map(({ askedOf, wording, mentorWording }) => [
    askedOf,
    wording.en,
    mentorWording?.en,
  ])
}

describe('one question in the words of each side', () => {
  it.each([
    ['How often would you like to meet your mentor?', 'How often would you like to meet your mentee?'],
    [
      'À quelle fréquence souhaitez-vous rencontrer votre mentor ?',
      'À quelle fréquence souhaitez-vous rencontrer votre mentoré ?',
    ],
    ['Secteur visé', 'Secteur'],
    ['Desired industry', 'Industry'],
  ])('"%s" and "%s" are asked of both', (mentees, mentors) => {
    expect(askedBy(mentees, mentors)).toEqual([['both', mentees, mentors]])
  })

  it.each([
    ['Mentee Field', 'Mentor Field', 'Field'],
    ['Mentee’s branch', 'Mentor’s branch', 'Branch'],
  ])('"%s" and "%s" are asked of both as "%s"', (mentees, mentors, both) => {
    expect(askedBy(mentees, mentors)).toEqual([['both', both, undefined]])
  })

  it.each([
    ['What do you look for in a mentor?', 'What do you look for in a mentee?'],
    ['Secteur actuel', 'Secteur'],
  ])('"%s" and "%s" are two questions', (mentees, mentors) => {
    expect(askedBy(mentees, mentors)).toHaveLength(2)
  })
})
