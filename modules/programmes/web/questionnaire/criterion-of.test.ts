import { expect, it } from 'vitest'
import { cohortTemplate } from '../../templates/cohort.ts'
import { criterionOf, otherUseOf } from './criterion-of.ts'

const { questions, weights } = cohortTemplate

it('finds for each weight of the template a question, or a field of the profile', () => {
  const fed = new Set(questions.flatMap(({ key }) => criterionOf(key, weights)?.id ?? []))
  const ofTheProfile = ['place', 'job-family']
  expect([...fed, ...ofTheProfile].toSorted()).toEqual(Object.keys(weights).toSorted())
})

it('ties both sides of a criterion to it', () => {
  expect(['needs', 'offers', 'problem'].map((key) => criterionOf(key, weights)?.id)).toEqual([
    'needs',
    'needs',
    'needs',
  ])
})

it('knows a use for every question of the template', () => {
  const idle = questions.filter(({ key }) => !criterionOf(key, weights) && !otherUseOf(key))
  expect(idle).toEqual([])
})
