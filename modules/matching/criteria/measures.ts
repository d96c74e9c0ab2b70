import { judgeQuestion } from '../../enrolment/identity/index.ts'
import type { Question } from '../../programmes/contract.ts'
import type { Criterion, Measure, SimpleMeasure, Veto } from '../policy/policy.ts'
import type { Cohort } from '../cohort/cohort.ts'

type Questions = Cohort['questionnaire']['questions']

/** What a questionnaire can measure, by the questions that it asks of each side. Special questions measure nothing. */
export type Asked = {
  /** The question of this key, or null where it is not asked or must not be used. */
  find(key: string): Question | null
}

export function askedIn(questions: Questions): Asked {
  return {
    find: (key) => {
      const question = questions.find((one) => one.key === key)
      return question === undefined || judgeQuestion(question) === 'special' ? null : question
    },
  }
}

/** Needs met by offers count three times as much as what two texts have in common. */
export function needsMeasure(
  themes: { mentee: string; mentor: string; stands?: Record<string, string> } | null,
  texts: { mentee: readonly string[]; mentor: readonly string[] },
): Measure | null {
  const covered: SimpleMeasure | null = themes === null ? null : { kind: 'needs-covered', ...themes }
  const free: SimpleMeasure | null =
    texts.mentee.length === 0 || texts.mentor.length === 0
      ? null
      : { kind: 'free-text', mentee: [...texts.mentee], mentor: [...texts.mentor] }
  if (covered === null || free === null) return covered ?? free
  return {
    kind: 'blend',
    parts: [
      { share: 3, measure: covered },
      { share: 1, measure: free },
    ],
  }
}

/** The most that levels may differ and still fit best: three grades of ten, one step of four. */
export function fittingGap(levels: number): number {
  return Math.max(1, Math.min(3, Math.ceil(levels / 4)))
}

export function senioritySteps(levels: readonly string[], direction: 'mentor-more' | 'mentor-less') {
  const most = fittingGap(levels.length)
  return {
    kind: 'seniority',
    levels: [...levels],
    direction,
    atLeast: 1,
    atMost: most,
    tolerance: most,
  } satisfies Measure
}

type Directed = Extract<SimpleMeasure, { direction: unknown }>

/** The same steps looked at another way: mentors ahead of their mentees, behind them, or both as near as can be. */
export function withDirection<Kind extends Directed>(measure: Kind, direction: Directed['direction']): Kind {
  const most = Math.max(1, measure.atMost, measure.tolerance)
  if (direction === 'alike') return { ...measure, direction, atLeast: 0, atMost: 0, tolerance: most }
  const ahead = measure.direction !== 'alike'
  const window = ahead ? {} : { atLeast: 1, atMost: most, tolerance: most }
  return { ...measure, ...window, direction }
}

/** Below what mentees need: whom people know weighs, without closing the programme to whom nobody knows. */
export const wishesWeight = 20
/** Who has met knows more than a form can say; what they need still weighs more. */
export const metWeight = 30

export const halfDistanceKm = 20
/** Two hours in common in a week are plenty for one meeting. */
export const targetHalfHours = 4

export const vetoes = {
  formerPair: { id: 'former-pair', kind: 'former-pair', on: true, pairs: [] },
  reportingLine: { id: 'same-reporting-line', kind: 'same-group', of: 'reporting-line', on: true },
  sameTeam: { id: 'same-team', kind: 'same-group', of: 'team', on: true },
  sameEmployer: { id: 'same-employer', kind: 'same-group', of: 'employer', on: false },
  sameSubsidiary: { id: 'same-subsidiary', kind: 'same-group', of: 'subsidiary', on: false },
  sameSite: { id: 'same-site', kind: 'same-group', of: 'site', on: false },
  noLanguage: { id: 'no-shared-language', kind: 'must-share-language', on: true, level: 4 },
  tooFar: { id: 'too-far', kind: 'too-far', on: false, maximumKm: 30 },
} as const satisfies Record<string, Veto>

export function noCommonHour(question: string): Veto {
  return { id: 'no-common-hour', kind: 'must-share-hours', on: false, question, halfHours: 2 }
}

export function waysOfMeeting(question: string): Veto {
  const stands = { either: ['on-site', 'remote'] }
  return { id: 'ways-of-meeting', kind: 'must-share', on: true, question, stands }
}

/** Weights as they are, or in proportion out of 100 with the largest remainders rounded up. */
export function outOfHundred(criteria: readonly Criterion[]): Criterion[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  if (sum === 0 || sum === 100) return [...criteria]
  const exact = criteria.map(({ weight }) => (100 * weight) / sum)
  const whole = exact.map(Math.floor)
  const byRemainder = exact.map((_, index) => index).toSorted((a, b) => (exact[b]! % 1) - (exact[a]! % 1))
  const missing = 100 - whole.reduce((total, weight) => total + weight, 0)
  for (const index of byRemainder.slice(0, missing)) whole[index]!++
  return criteria.map((criterion, index) => ({ ...criterion, weight: whole[index]! }))
}
