import { expect, it } from 'vitest'
import { exampleCohort } from '../../examples.ts'
import { countFree } from './count-free.ts'

it('who has a place that no living pair takes is free, and nobody is without a place', () => {
  const cohort = exampleCohort()
  const mentor = cohort.members.find(({ role }) => role === 'mentor')!
  const mentee = cohort.members.find(({ role }) => role === 'mentee')!
  const members = [
    { ...mentor, capacity: 2 },
    { ...mentor, id: 'other', capacity: 1 },
    { ...mentee, capacity: 1 },
  ]
  const living = [{ menteeId: mentee.id, mentorId: mentor.id }]
  expect(countFree({ ...cohort, members })).toEqual({ mentors: 2, mentees: 1 })
  expect(countFree({ ...cohort, members, standing: { living, former: [] } })).toEqual({
    mentors: 2,
    mentees: 0,
  })
  const full = members.map((member) => ({ ...member, capacity: 1 }))
  expect(countFree({ ...cohort, members: full, standing: { living, former: living } })).toEqual({
    mentors: 1,
    mentees: 0,
  })
})
