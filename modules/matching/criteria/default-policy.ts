import type { Question, Steps, VetoSwitches } from '../../programmes/contract.ts'
import { peopleQuestions } from '../../programmes/rules.ts'
import type { QuestionKind } from '../../questionnaires/contract.ts'
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
  /** Who is ahead of whom, and by how much, on a ladder of the profile or of a question. */
  readonly steps?: Steps | undefined
  /** Vetoes that are on, or off, otherwise than usual. */
  readonly vetoes?: VetoSwitches | undefined
  readonly seed?: string
}

/** What an edition starts with: a criterion for each thing that its questionnaire asks, vetoes offered. */
export function defaultPolicy(questionnaire: Cohort['questionnaire'], defaults: Defaults): Policy {
  const asked = askedIn(questionnaire.questions)
  // In our order, not the weights': what comes from a database comes in any order.
  const ofQuestions = questionnaire.questions.map(({ key }) => key).filter((key) => key in defaults.weights)
  const ids = [...new Set<string>([...criterionIds, ...ofQuestions])]
  const criteria = ids.flatMap((id): Criterion[] => {
    const weight = defaults.weights[id] ?? (id === 'wishes' ? wishesWeight : undefined)
    const measure = weight === undefined ? null : measureOf(id, asked, defaults)
    return weight === undefined || measure === null ? [] : [{ id, weight, measure }]
  })
  return {
    goal: defaults.goal,
    criteria,
    vetoes: vetoesFor(asked).map((veto) => ({ ...veto, on: defaults.vetoes?.[veto.id] ?? veto.on })),
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
      return { ...senioritySteps(defaults.seniorityLevels ?? [], 'mentor-more'), ...defaults.steps?.[id] }
    default:
      return measureOfQuestion(asked.find(id), defaults.steps?.[id])
  }
}

/** A question of the edition's own: as far apart on its ladder as the edition says, or the same options. */
function measureOfQuestion(question: Question | null, steps: Steps[string] | undefined): Measure | null {
  if (question === null) return null
  const { key, kind } = question
  if (kind === 'number' && steps === undefined) return null
  if (!comparable.includes(kind)) return null
  return steps === undefined
    ? { kind: 'shared-options', question: key, likeness: 'overlap' }
    : { kind: 'level', question: key, ...steps }
}

const comparable: readonly QuestionKind[] = [
  'one-option',
  'several-options',
  'ranked-options',
  'level',
  'number',
]

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
