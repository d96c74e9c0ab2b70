import { describe, expect, it } from 'vitest'
import type { Question } from '../../programmes/contract.ts'
import { exampleCohort, examplePolicy } from '../examples.ts'
import { Criterion } from '../policy/policy.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { offeredCriteria, turned } from './offered-criteria.ts'

const asked = (key: string, kind: Question['kind'], changes: Partial<Question> = {}): Question => ({
  key,
  kind,
  askedOf: 'both',
  wording: { fr: key, en: key },
  mentorWording: null,
  help: null,
  options: ['low', 'middle', 'high'].map((option) => ({ key: option, label: { fr: option, en: option } })),
  optionsFrom: 'own',
  required: false,
  readers: 'pair',
  special: false,
  ...changes,
})

/** Everybody answers one more question and says where they work. */
function cohortWith(question: Question, answer: (member: Member) => Member['answers'][string]): Cohort {
  const cohort = exampleCohort()
  return {
    ...cohort,
    questionnaire: {
      ...cohort.questionnaire,
      questions: [...cohort.questionnaire.questions, question],
    },
    members: cohort.members.map((member) => ({
      ...member,
      profile: { ...member.profile, subsidiary: 'Ouest', languages: [{ language: 'fr', level: 'fluent' }] },
      answers: { ...member.answers, [question.key]: answer(member) },
    })),
  }
}
const offers = (cohort: Cohort, policy = examplePolicy()) => {
  return Object.fromEntries(
    offeredCriteria(cohort, policy).map(({ id, ways }) => [id, ways.map(({ way }) => way)]),
  )
}

describe('criteria that may be added', () => {
  it('are those of questions and profiles that both sides answered, each with the measures that fit', () => {
    expect(offers(cohortWith(asked('ease', 'level'), () => 'low'))).toEqual({
      ease: ['mentor-more', 'mentor-less', 'alike'],
      languages: ['same'],
      subsidiary: ['same'],
    })
    expect(offers(cohortWith(asked('years', 'number'), () => 3))).toMatchObject({
      years: ['alike', 'mentor-more', 'mentor-less'],
    })
    expect(offers(cohortWith(asked('clubs', 'several-options'), () => ['low']))).toMatchObject({
      clubs: ['shared'],
    })
    expect(offers(cohortWith(asked('story', 'long-text'), () => 'Je peins.'))).toMatchObject({
      story: ['words'],
    })
  })

  it('are never a special question, nor a text that speaks of identity, nor what one side alone said', () => {
    expect(
      offers(cohortWith(asked('origin', 'one-option', { special: true }), () => 'low')),
    ).not.toHaveProperty('origin')
    expect(offers(cohortWith(asked('story', 'long-text'), () => 'Je suis homosexuelle.'))).not.toHaveProperty(
      'story',
    )
    const one = cohortWith(asked('ease', 'level'), () => 'low')
    const members = one.members.map((member) =>
      member.role === 'mentor' ? { ...member, answers: {} } : member,
    )
    expect(offers({ ...one, members })).not.toHaveProperty('ease')
  })

  it('hold what was removed, as it was read', () => {
    const cohort = exampleCohort()
    const policy = examplePolicy()
    const without = { ...policy, criteria: policy.criteria.filter(({ id }) => id !== 'needs') }
    const needs = offeredCriteria(cohort, without).find(({ id }) => id === 'needs')
    expect(needs!.ways[0]!.measure).toEqual(policy.criteria.find(({ id }) => id === 'needs')!.measure)
    expect(offers(cohort)).toEqual({})
  })

  it('are valid in a policy whatever the way', () => {
    const cohort = cohortWith(asked('years', 'number'), (member) => member.name.length * 7)
    for (const { id, ways } of offeredCriteria(cohort, { criteria: [] })) {
      for (const { measure } of ways) expect(Criterion.parse({ id, weight: 5, measure })).toBeTruthy()
    }
  })

  it('turn to the other side, and back to the same steps', () => {
    const [ease] = offeredCriteria(
      cohortWith(asked('ease', 'level'), () => 'low'),
      examplePolicy(),
    )
    const { measure } = ease!.ways[0]!
    expect(turned(measure, 'mentor-less')).toEqual({ ...measure, direction: 'mentor-less' })
    expect(turned(measure, 'alike')).toMatchObject({ direction: 'alike', atLeast: 0, atMost: 0 })
    expect(turned(turned(measure, 'alike'), 'mentor-more')).toEqual(measure)
  })
})
