import { describe, expect, it } from 'vitest'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { exampleCohort } from '../examples.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { ourTemplate } from './our-template.ts'
import { startingPolicy } from './starting-policy.ts'

const { weights } = cohortTemplate
const start = (cohort: Cohort) => startingPolicy(cohort, ourTemplate)
const weighed = (cohort: Cohort) =>
  Object.fromEntries(start(cohort).policy.criteria.map(({ id, weight }) => [id, weight]))

/** The example with everything that the form insists on. */
function answered(): Cohort {
  const cohort = exampleCohort()
  const members = cohort.members.map((one) => ({
    ...one,
    answers: { ...one.answers, 'meeting-mode': 'either' },
  }))
  return { ...cohort, members }
}

describe('the policy that a cohort starts from', () => {
  it('is the template’s to the point where people answered its form', () => {
    expect(weighed(answered())).toEqual(weights)
    expect(start(answered()).assumptions.map(({ key }) => key)).toContain('assumptions.form')
  })

  it('is what the answers allow where part of the form is missing on one side', () => {
    const cohort = answered()
    const members = cohort.members.map((one) => {
      const { experience: _, ...answers } = one.answers
      return { ...one, answers }
    })
    expect(weighed({ ...cohort, members })).not.toEqual(weights)
    expect(start({ ...cohort, members }).assumptions.map(({ key }) => key)).not.toContain('assumptions.form')
  })

  it('is the template’s while one side is still to come', () => {
    const cohort = exampleCohort()
    const members = cohort.members.filter(({ role }) => role === 'mentor')
    expect(weighed({ ...cohort, members })).toEqual(weights)
  })

  it('knows how the template’s expectations answer each other, among answers that are not its form', () => {
    const { criteria } = start(exampleCohort()).policy
    const { measure } = criteria.find(({ id }) => id === 'expectations')!
    expect(measure).toMatchObject({ matrix: cohortTemplate.expectationAnswers })
  })

  it('counts no step that nobody stands on', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) => ({
      ...one,
      profile: { ...one.profile, seniority: one.role === 'mentor' ? 'senior' : 'junior' },
    }))
    const { measure } = start({ ...cohort, members }).policy.criteria.find(({ id }) => id === 'seniority')!
    expect(measure).toMatchObject({ levels: ['junior', 'senior'], atMost: 1 })
  })

  it('compares skills of both sides where they are all that is known', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) => ({
      ...one,
      answers: one.role === 'mentor' ? { offers: ['be-known'] } : { 'gives-in-return': ['be-known'] },
    }))
    const { measure } = start({ ...cohort, members }).policy.criteria.find(({ id }) => id === 'needs')!
    expect(measure).toEqual({ kind: 'needs-covered', mentee: 'gives-in-return', mentor: 'offers' })
  })
})
