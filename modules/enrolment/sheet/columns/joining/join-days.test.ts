import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { inferQuestionnaire } from '../infer-questionnaire.ts'
import { toVolunteers } from '../../people/to-volunteers.ts'

/** The half-hours of each mentee, by name: 18 is Monday 9:00. */
function hoursOf(table: string[][]) {
  const { sheets, questionnaire } = inferQuestionnaire([{ sheet: sheetOf(table), role: 'mentee' }])
  const { volunteers } = toVolunteers(sheets, questionnaire, { emailRequired: false })
  const [question] = questionnaire.questions
  expect(questionnaire.questions.map(({ kind }) => kind)).toEqual(['week-hours'])
  return Object.fromEntries(
    volunteers.map(({ name, answers }) => {
      const hours = answers.mentee?.[question!.key] as { weekHours: number[] } | undefined
      return [name, hours?.weekHours]
    }),
  )
}

const halves = (day: number, from: number, to: number) =>
  Array.from({ length: (to - from) * 2 }, (_, index) => day * 48 + from * 2 + index)

describe('a timetable of one column a day', () => {
  it.each([
    ['Availability [Monday]', 'Availability [Tuesday]', 'Morning', 'Evening'],
    ['Disponibilités : Lundi', 'Disponibilités : Mardi', 'Matin', 'Soir'],
    ['When are you free? - Monday', 'When are you free? - Tuesday', 'morning', 'evening'],
    ['Lundi', 'Mardi', 'matin', 'soir'],
  ])('"%s" and "%s" are read each with their own day', (monday, tuesday, morning, evening) => {
    const found = hoursOf([
      ['Name', monday, tuesday],
      ['Ada Lowry', morning, ''],
      ['Ben Okri', '', evening],
      ['Cleo Marsh', `${morning}, ${evening}`, evening],
    ])
    expect(found['Ada Lowry']).toEqual(halves(0, 9, 12))
    expect(found['Ben Okri']).toEqual(halves(1, 18, 21))
    expect(found['Cleo Marsh']).toEqual([...halves(0, 9, 12), ...halves(0, 18, 21), ...halves(1, 18, 21)])
  })

  it('a column a time of day holds days', () => {
    const found = hoursOf([
      ['Name', 'Availability [Mornings]', 'Availability [Evenings]'],
      ['Ada Lowry', 'Monday, Friday', ''],
      ['Ben Okri', '', 'Tuesday'],
    ])
    expect(found['Ada Lowry']).toEqual([...halves(0, 9, 12), ...halves(4, 9, 12)])
    expect(found['Ben Okri']).toEqual(halves(1, 18, 21))
  })

  it.each([
    [
      'What time are you available? [09:00 - 12:00 local time]',
      'What time are you available? [21:00 - 00:00 local time]',
    ],
    ['Disponibilités [9h-12h]', 'Disponibilités [21h-0h]'],
  ])('"%s" holds the days of that hour', (morning, night) => {
    const found = hoursOf([
      ['Name', morning, night],
      ['Ada Lowry', 'Monday, Friday', ''],
      ['Ben Okri', '', 'Tuesday'],
    ])
    expect(found['Ada Lowry']).toEqual([...halves(0, 9, 12), ...halves(4, 9, 12)])
    expect(found['Ben Okri']).toEqual(halves(1, 21, 24))
  })

  it('a mark in a column for each time is that time, and a no is none', () => {
    const found = hoursOf([
      ['Name', 'Monday 9-12', 'Tuesday 18-20'],
      ['Ada Lowry', '1', '0'],
      ['Ben Okri', '0', '1'],
      ['Cleo Marsh', '1', '1'],
    ])
    expect(found['Ada Lowry']).toEqual(halves(0, 9, 12))
    expect(found['Ben Okri']).toEqual(halves(1, 18, 20))
  })
})
