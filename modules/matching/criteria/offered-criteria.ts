import type { Profile } from '../../people/contract.ts'
import type { Question } from '../../programmes/contract.ts'
import type { Criterion, Measure, Policy } from '../policy/policy.ts'
import type { CriterionId } from '../policy/criterion-ids.ts'
import { placeOf } from '../cohort/answers-of.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { fittingGap, halfDistanceKm, targetHalfHours, withDirection } from './measures.ts'
import { inferPolicy } from './infer-policy.ts'
import { questionsIn } from './questions-in.ts'
import { judgeQuestion, speaksOfIdentity } from '../../enrolment/identity/index.ts'

/** How two answers may be compared, in a word that `matching.criteriaOffered.ways` says at length. */
export type Way =
  | 'alike'
  | 'mentor-more'
  | 'mentor-less'
  | 'shared'
  | 'words'
  | 'hours'
  | 'near'
  | 'same'
  | 'family'
  | 'helped'

/** A criterion that a team may add, measured in one way or another, the first one fitting best. */
export type OfferedCriterion = {
  readonly id: string
  readonly ways: readonly { readonly way: Way; readonly measure: Measure }[]
}

/**
 * What may be compared in this cohort and is not compared yet: questions that both sides answered, and fields of profiles
 * that both have. Nothing special, and no text that speaks of identity.
 */
export function offeredCriteria(cohort: Cohort, policy: Pick<Policy, 'criteria'>): OfferedCriterion[] {
  const known = new Set(policy.criteria.map(({ id }) => id))
  const used = new Set(policy.criteria.flatMap(({ measure }) => questionsIn(measure)))
  // What answers allow together (needs with offers, what comes back) was read out of them already.
  const inferred = inferPolicy(cohort).policy.criteria
  const twofold = inferred.filter(({ measure }) => questionsIn(measure).length > 1)
  const questions = cohort.questionnaire.questions.filter(
    (question) => !used.has(question.key) && isUsable(cohort, question),
  )
  return [
    ...twofold.map(({ id, measure }) => ({ id, ways: [{ way: 'helped' as const, measure }] })),
    ...questions.map((question) => ({
      id: idOf(question, inferred),
      ways: waysFor(cohort, question, inferred),
    })),
    ...profileCriteria(cohort),
  ].filter(({ id, ways }, at, all) => {
    return ways.length > 0 && !known.has(id) && all.findIndex((one) => one.id === id) === at
  })
}

/** The same criterion looking the other way, where it has a direction: who is ahead of whom. */
export function turned(measure: Measure, direction: 'mentor-more' | 'mentor-less' | 'alike'): Measure {
  return measure.kind === 'level' || measure.kind === 'seniority'
    ? withDirection(measure, direction)
    : measure
}

export function directionOf(measure: Measure): 'mentor-more' | 'mentor-less' | 'alike' | null {
  return measure.kind === 'level' || measure.kind === 'seniority' ? measure.direction : null
}

// Hours have a name of their own, as in a policy that was inferred.
function idOf({ key }: Question, inferred: readonly Criterion[]): string {
  return inferred.find(({ measure }) => questionsIn(measure).join() === key)?.id ?? key
}

function waysFor(
  cohort: Cohort,
  question: Question,
  inferred: readonly Criterion[],
): OfferedCriterion['ways'] {
  const { key, kind } = question
  const read = inferred.find(({ measure }) => questionsIn(measure).join() === key)?.measure
  switch (kind) {
    case 'one-option':
    case 'several-options':
    case 'ranked-options': {
      const shared: Measure = { kind: 'shared-options', question: key, likeness: 'overlap' }
      return [{ way: 'shared', measure: read ?? shared }]
    }
    case 'level':
    case 'number': {
      const steps = kind === 'level' ? fittingGap(question.options.length) : fittingDifference(cohort, key)
      const base = { kind: 'level', question: key, atLeast: 1, atMost: steps, tolerance: steps } as const
      const ways = (['mentor-more', 'mentor-less', 'alike'] as const).map((way) => ({
        way,
        measure: withDirection({ ...base, direction: 'mentor-more' }, way),
      }))
      const first = read === undefined ? (kind === 'number' ? 'alike' : 'mentor-more') : directionOf(read)
      return ways.toSorted((one, other) => Number(other.way === first) - Number(one.way === first))
    }
    case 'week-hours':
      return [{ way: 'hours', measure: { kind: 'common-hours', question: key, targetHalfHours } }]
    case 'yes-no':
    case 'date':
    case 'place':
    case 'consent':
    case 'file':
    case 'line':
      return []
    case 'short-text':
    case 'long-text':
      return [{ way: 'words', measure: { kind: 'free-text', mentee: [key], mentor: [key] } }]
  }
}

// A quarter of the way from the lowest to the highest answer fits best.
function fittingDifference({ members }: Cohort, question: string): number {
  const numbers = members.flatMap(({ answers }) => {
    const answer = answers[question]
    return typeof answer === 'number' ? answer : []
  })
  const span = Math.max(...numbers) - Math.min(...numbers)
  return Math.max(1, Math.min(100, Math.round(span / 4)))
}

function profileCriteria(cohort: Cohort): OfferedCriterion[] {
  const onBothSides = (has: (member: Member) => boolean) => isOnBothSides(cohort, has)
  const field = (name: keyof Profile) => onBothSides(({ profile }) => profile[name] !== null)
  const one = (id: CriterionId, way: Way, measure: Measure) => ({ id, ways: [{ way, measure }] })
  const levels = cohort.levels.filter(({ key }) =>
    cohort.members.some(({ profile }) => profile.seniority === key),
  )
  const steps = fittingGap(levels.length)
  const seniority = {
    kind: 'seniority',
    levels: levels.map(({ key }) => key),
    direction: 'mentor-more',
    atLeast: 1,
    atMost: steps,
    tolerance: steps,
  } as const
  return [
    ...(levels.length > 1 && field('seniority')
      ? [
          {
            id: 'seniority',
            ways: (['mentor-more', 'mentor-less', 'alike'] as const).map((way) => ({
              way,
              measure: withDirection(seniority, way),
            })),
          },
        ]
      : []),
    ...(field('jobFamily') ? [one('job-family', 'family', { kind: 'job-family' })] : []),
    ...(onBothSides((member) => placeOf(member) !== null)
      ? [one('place', 'near', { kind: 'place', halfDistanceKm })]
      : []),
    ...(onBothSides(({ profile }) => profile.languages.length > 0)
      ? [one('languages', 'same', { kind: 'shared-language', targetLevel: 4 })]
      : []),
    ...sameFields
      .filter(({ profile }) => field(profile))
      .map(({ id, profile }) => one(id, 'same', { kind: 'same-value', source: { profile } })),
  ]
}

const sameFields = [
  { id: 'employer', profile: 'employer' },
  { id: 'subsidiary', profile: 'subsidiary' },
  { id: 'site', profile: 'site' },
  { id: 'team', profile: 'team' },
  { id: 'job-title', profile: 'jobTitle' },
] as const

function isUsable(cohort: Cohort, question: Question): boolean {
  const { key, kind } = question
  if (judgeQuestion(question) === 'special' || key === 'meeting-mode') return false
  if (!isOnBothSides(cohort, ({ answers }) => answers[key] !== undefined)) return false
  if (kind !== 'short-text' && kind !== 'long-text') return true
  const texts = cohort.members.map(({ answers }) => answers[key]).filter((text) => typeof text === 'string')
  return !speaksOfIdentity(texts)
}

function isOnBothSides({ members }: Cohort, has: (member: Member) => boolean): boolean {
  return (['mentee', 'mentor'] as const).every((side) =>
    members.some((member) => member.role === side && has(member)),
  )
}
