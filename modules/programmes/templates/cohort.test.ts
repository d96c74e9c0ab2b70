import { expect, it } from 'vitest'
import { cohortTemplate } from './cohort.ts'

const { questions, rhythm, kickOff } = cohortTemplate
const question = (key: string) => questions.find((one) => one.key === key)!

it('speaks otherwise to a mentor wherever both are asked about what they expect', () => {
  expect(question('expectations').mentorWording).not.toBeNull()
  expect(question('expectations').mentorWording).not.toEqual(question('expectations').wording)
})

it('meets every fortnight, then every three weeks', () => {
  expect(rhythm.map((pace) => pace.untilDay)).toEqual([60, 120])
  expect(rhythm.map((pace) => pace.everyDays)).toEqual([14, 21])
})

it('fills its kick-off to the minute', () => {
  expect(kickOff!.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(kickOff!.minutes)
})
