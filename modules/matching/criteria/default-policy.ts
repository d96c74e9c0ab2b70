import { peopleQuestions } from '../../programmes/rules.ts'
import { criterionIds } from '../policy/criterion-ids.ts'
import type { Criterion, MatchingGoal, Measure, Policy, Veto } from '../policy/policy.ts'
import type { Cohort } from '../cohort/cohort.ts'
import {
  askedIn,
  halfDistanceKm,
  needsMeasure,
  noCommonHour,
  senioritySteps,
  targetHalfHours,
  vetoes,
  waysOfMeeting,
  wishesWeight,
  type Asked,
} from './measures.ts'

export type Defaults = {
  readonly goal: MatchingGoal
  /** By criterion; one that is not named is not offered. */
  readonly weights: Readonly<Record<string, number>>
  readonly expectationMatrix: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly seniorityLevels?: readonly string[]
  readonly seed?: string
}

/** What an edition starts with: a criterion for each thing that its questionnaire asks, vetoes offered. */
export function defaultPolicy(questionnaire: Cohort['questionnaire'], defaults: Defaults): Policy {
  const asked = askedIn(questionnaire.questions)
  // In our order, not the weights': what comes from a database comes in any order.
  const criteria = criterionIds.flatMap((id): Criterion[] => {
    const weight = defaults.weights[id] ?? (id === 'wishes' ? wishesWeight : undefined)
    const measure = weight === undefined ? null : measureOf(id, asked, defaults)
    return weight === undefined || measure === null ? [] : [{ id, weight, measure }]
  })
  return {
    goal: defaults.goal,
    criteria,
    vetoes: vetoesFor(asked),
    quotas: [],
    locks: [],
    avoided: [],
    seed: defaults.seed ?? '',
  }
}

function measureOf(id: string, asked: Asked, defaults: Defaults): Measure | null {
  const pairOf = (mentee: string, mentor: string) =>
    asked.find(mentee) === null || asked.find(mentor) === null ? null : { mentee, mentor }
  switch (id) {
    case 'needs': {
      const texts = pairOf('problem', 'experience')
      const lists =
        texts === null ? { mentee: [], mentor: [] } : { mentee: [texts.mentee], mentor: [texts.mentor] }
      return needsMeasure(pairOf('needs', 'offers'), lists)
    }
    case 'reciprocity': {
      const keys = pairOf('gives-in-return', 'wants-in-return')
      return keys === null ? null : { kind: 'reciprocity', ...keys }
    }
    case 'expectations':
      return asked.find(id) === null
        ? null
        : { kind: 'intentions', question: id, matrix: copyOf(defaults.expectationMatrix) }
    case 'way-of-working':
      return asked.find(id) === null ? null : { kind: 'shared-options', question: id, likeness: 'overlap' }
    case 'wishes':
      return asked.find(peopleQuestions.wishes) === null ? null : { kind: 'wishes' }
    case 'availability':
      return asked.find(id) === null ? null : { kind: 'common-hours', question: id, targetHalfHours }
    case 'learner-profile':
      return asked.find(id) === null ? null : { kind: 'learner-profile', question: id, mode: 'same' }
    case 'place':
      return { kind: 'place', halfDistanceKm }
    case 'job-family':
      return { kind: 'job-family' }
    case 'languages':
      return { kind: 'shared-language', targetLevel: 4 }
    case 'employer':
    case 'subsidiary':
    case 'site':
    case 'team':
      return { kind: 'same-value', source: { profile: id } }
    case 'job-title':
      return { kind: 'same-value', source: { profile: 'jobTitle' } }
    case 'seniority':
      return senioritySteps(defaults.seniorityLevels ?? [], 'mentor-more')
    default:
      return asked.find(id) === null ? null : { kind: 'shared-options', question: id, likeness: 'overlap' }
  }
}

function vetoesFor(asked: Asked): Veto[] {
  const { formerPair, reportingLine, sameTeam, sameEmployer, noLanguage, tooFar } = vetoes
  const mode = asked.find('meeting-mode') === null ? [] : [waysOfMeeting('meeting-mode')]
  const hours = asked.find('availability') === null ? [] : [noCommonHour('availability')]
  return [
    { ...formerPair, pairs: [] },
    reportingLine,
    sameTeam,
    noLanguage,
    ...mode,
    ...hours,
    tooFar,
    sameEmployer,
  ]
}

function copyOf(matrix: Defaults['expectationMatrix']) {
  return Object.fromEntries(Object.entries(matrix).map(([wish, answers]) => [wish, { ...answers }]))
}
