import { expect, it } from 'vitest'
import { cohortTemplate } from './cohort.ts'

const { questions, agreement } = cohortTemplate
const question = (key: string) => questions.find((one) => one.key === key)!

it('speaks otherwise to a mentor wherever both are asked about what they expect', () => {
  expect(question('expectations').mentorWording).not.toBeNull()
  expect(question('expectations').mentorWording).not.toEqual(question('expectations').wording)
})

it('meets every fortnight, then every three weeks', () => {
  expect(agreement.rhythm.map((pace) => pace.untilDay)).toEqual([60, 120])
  expect(agreement.rhythm.map((pace) => pace.everyDays)).toEqual([14, 21])
})

it('has the month of trial that its charter speaks of', () => {
  expect(agreement.trialDays).toBe(30)
  expect(cohortTemplate.charter.fr).toContain('Le premier mois est un essai')
})
