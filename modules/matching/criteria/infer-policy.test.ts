import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { inferQuestionnaire, readSheet, toVolunteers } from '../../enrolment/sheet/index.ts'
import { exampleCohort, exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { mostCriteria, Policy } from '../policy/policy.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { inferPolicy } from './infer-policy.ts'

async function cohortOf(...files: string[]): Promise<Cohort> {
  const sheets = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(new URL(`../../enrolment/examples/jonodrew/${file}`, import.meta.url))
      return { sheet: await readSheet(new Uint8Array(bytes), file), role: roleOf(file) }
    }),
  )
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  return cohortOfVolunteers(toVolunteers(mapped, questionnaire, { emailRequired: false }), questionnaire)
}

function roleOf(file: string): 'mentee' | 'mentor' {
  return file.includes('mentees') ? 'mentee' : 'mentor'
}

describe('a policy for the civil service’s sheets', () => {
  let cohort: Cohort
  let inferred: ReturnType<typeof inferPolicy>
  beforeAll(async () => {
    cohort = await cohortOf('small_mentees.csv', 'small_mentors.csv')
    inferred = inferPolicy(cohort)
  })

  it('makes two members of whoever stands for both roles', () => {
    const people = new Set(cohort.members.map(({ personId }) => personId))
    expect(people.size).toBe(100)
    expect(cohort.members.length).toBeGreaterThan(100)
  })

  it('weighs grades and professions, out of a hundred, and never identity', () => {
    const weights = inferred.policy.criteria.map(({ id, weight }) => [id, weight])
    expect(weights).toEqual([
      ['seniority', 57],
      ['job-family', 43],
      ['employer', 0],
    ])
    expect(JSON.stringify(inferred.policy)).not.toMatch(/presentation|identity|characteristics/)
  })

  it('reads grades in their order and prefers a mentor one to three above', () => {
    const seniority = inferred.policy.criteria.find(({ id }) => id === 'seniority')!.measure
    expect(seniority).toMatchObject({ kind: 'seniority', direction: 'mentor-more', atLeast: 1, atMost: 3 })
    const levels = seniority.kind === 'seniority' ? seniority.levels : []
    expect([levels[0], levels.at(-1)]).toEqual(['aa', 'scs4'])
  })

  it('offers to avoid the same department, and leaves it off', () => {
    expect(inferred.policy.vetoes).toMatchObject([{ id: 'same-employer', on: false }])
  })

  it('says all that it assumed', () => {
    expect(inferred.assumptions.map(({ key }) => key)).toEqual([
      'assumptions.seniority',
      'assumptions.job-family',
      'assumptions.employer',
      'assumptions.capacity',
      'assumptions.identity',
      'assumptions.identity-left-out',
    ])
  })

  it('is a valid policy with which everybody who can be paired is', async () => {
    const policy = Policy.parse(inferred.policy)
    const outcome = await match(cohort, policy, { weekOf: exampleWeek })
    expect(outcome).toMatchObject({ matched: { result: { served: 77 } } })
  })
})

describe('a policy for other sheets', () => {
  it('weighs what the freelances answered as the product says, in proportion', () => {
    const { policy } = inferPolicy({ ...exampleCohort(), levels: [] })
    expect(policy.criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['needs', 37],
      ['expectations', 21],
      ['job-family', 16],
      ['reciprocity', 11],
      ['place', 10],
      ['availability', 5],
    ])
  })

  it('leaves out a text that speaks of identity, and says so', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) =>
      one.id === 'claire'
        ? { ...one, answers: { ...one.answers, experience: 'As a gay freelance, I had to…' } }
        : one,
    )
    const { policy, assumptions } = inferPolicy({ ...cohort, members })
    expect(policy.criteria.find(({ id }) => id === 'needs')!.measure).toMatchObject({ kind: 'needs-covered' })
    expect(assumptions).toContainEqual(
      expect.objectContaining({ about: 'experience', key: 'assumptions.identity-in-text' }),
    )
  })

  it('expects mentors below their mentees where they are: reverse mentoring', () => {
    const cohort = exampleCohort()
    const [low, high] = [cohort.levels[0]!.key, cohort.levels.at(-1)!.key]
    const members = cohort.members.map((one) => ({
      ...one,
      profile: { ...one.profile, seniority: one.role === 'mentor' ? low : high },
    }))
    const { policy } = inferPolicy({ ...cohort, members })
    expect(policy.criteria.find(({ id }) => id === 'seniority')!.measure).toMatchObject({
      direction: 'mentor-less',
    })
  })

  it('still pairs people of whom nothing is known but the name, and says so', async () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) => ({
      ...one,
      answers: {},
      profile: { ...one.profile, place: null, jobFamily: null },
    }))
    const { policy, assumptions } = inferPolicy({ ...cohort, members })
    expect(assumptions.map(({ key }) => key)).toContain('assumptions.nothing')
    expect(await match({ ...cohort, members }, policy, { weekOf: exampleWeek })).toMatchObject({
      matched: { result: { served: 3 } },
    })
  })

  it('keeps the criteria that a policy can hold, and says how many more could count', () => {
    const cohort = exampleCohort()
    const more = Array.from({ length: 60 }, (_, at) => ({
      ...cohort.questionnaire.questions.find(({ key }) => key === 'needs')!,
      key: `extra-${at}`,
      kind: 'one-option' as const,
      askedOf: 'both' as const,
      optionsFrom: 'own' as const,
      wording: { fr: `Sujet ${at}`, en: `Subject ${at}` },
      options: ['red', 'blue'].map((key) => ({ key, label: { fr: key, en: key } })),
    }))
    const extra = Object.fromEntries(more.map(({ key }) => [key, 'red']))
    const members = cohort.members.map((one) => ({ ...one, answers: { ...one.answers, ...extra } }))
    const questionnaire = {
      ...cohort.questionnaire,
      questions: [...cohort.questionnaire.questions, ...more],
    }
    const { policy, assumptions } = inferPolicy({ ...cohort, members, questionnaire })
    expect(Policy.safeParse(policy).success).toBe(true)
    expect(policy.criteria).toHaveLength(mostCriteria)
    expect(policy.criteria[0]!.id).toBe('needs')
    const said = assumptions.find(({ key }) => key === 'assumptions.beyond')
    expect(said!.values).toEqual({ most: mostCriteria, count: expect.any(Number) })
    const kept = new Set(policy.criteria.map(({ id }) => id))
    const told = assumptions.filter(({ about }) => about.startsWith('extra-')).map(({ about }) => about)
    expect(told.every((about) => kept.has(about))).toBe(true)
  })
})
