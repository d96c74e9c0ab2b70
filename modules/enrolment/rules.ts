import type { Conduct, Question, Role, Theme } from '../programmes/contract.ts'
import type { Answers } from '../questionnaires/contract.ts'
import { answersQuestion } from '../questionnaires/rules.ts'
import type { EnrolmentStatus } from './contract.ts'
import type { z } from 'zod'

/**
 * How many pairs a person takes who did not say: one; as many as the edition gives a mentor when mentors are fewer than
 * the mentees, so that a call that brought too few does not strand people before anybody has been asked.
 */
export function assumedCapacity(
  role: Role,
  volunteers: { readonly mentors: number; readonly mentees: number },
  { mentorPairs, menteeMentors }: Conduct['load'],
): number {
  if (role === 'mentee') return menteeMentors
  return volunteers.mentors < volunteers.mentees ? mentorPairs : 1
}

export type AnswersRefusal = { code: 'unknown-question' | 'answer-does-not-fit'; question: string }

/** The first answer that the questionnaire does not know, or not in that shape. */
export function whyNotAnswers(
  answers: Answers,
  role: Role,
  questionnaire: { readonly questions: readonly Question[]; readonly themes: readonly Theme[] },
): AnswersRefusal | undefined {
  for (const [key, answer] of Object.entries(answers)) {
    const question = questionnaire.questions.find((one) => one.key === key)
    if (!question || (question.askedOf !== 'both' && question.askedOf !== role)) {
      return { code: 'unknown-question', question: key }
    }
    const { kind, optionsFrom, options } = question
    if (
      !answersQuestion(answer, { kind, options: optionsFrom === 'themes' ? questionnaire.themes : options })
    )
      return { code: 'answer-does-not-fit', question: key }
  }
  return undefined
}

/** An answer that every pair rests on may be changed, not taken away; one that nobody gave yet may wait. */
export function whyNotEmptied(
  before: Answers,
  after: Answers,
  asked: readonly { readonly key: string; readonly required: boolean }[],
): { code: 'answer-required'; question: string } | undefined {
  const emptied = asked.find(
    ({ key, required }) => required && before[key] !== undefined && after[key] === undefined,
  )
  return emptied && { code: 'answer-required', question: emptied.key }
}

/** One's own answers stand still once matching has used them; the team may still correct them. */
export function whyNotChangeOwn(enrolment: {
  readonly status: Status
  readonly answersUsedAt: string | null
}): 'withdrawn' | 'answers-used' | undefined {
  if (enrolment.status === 'withdrawn') return 'withdrawn'
  return enrolment.answersUsedAt === null ? undefined : 'answers-used'
}

type Status = z.infer<typeof EnrolmentStatus>
export const whyNotWithdraw = (status: Status) =>
  status === 'withdrawn' ? ('already-withdrawn' as const) : undefined
export const whyNotReinstate = (status: Status) =>
  status === 'enrolled' ? ('not-withdrawn' as const) : undefined

/** Back by yes, not by silence: an invitation waits so long, and may be sent again afterwards. */
export const answerInvitationWithinDays = 30

/** Where an invitation stands. Silence ends it by itself, on its last instant. */
export function invitationState(
  { until, acceptedAt, declinedAt }: InvitationDates,
  now: string,
): 'waiting' | 'accepted' | 'declined' | 'lapsed' {
  if (acceptedAt !== null) return 'accepted'
  if (declinedAt !== null) return 'declined'
  return now < until ? 'waiting' : 'lapsed'
}
type InvitationDates = {
  readonly until: string
  readonly acceptedAt: string | null
  readonly declinedAt: string | null
}

/** What was answered before and is asked of this role now, in a shape that fits; the rest is asked anew. */
export function answersStillAsked(
  answers: Answers,
  role: Role,
  questionnaire: { readonly questions: readonly Question[]; readonly themes: readonly Theme[] },
): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => !whyNotAnswers({ [key]: answer }, role, questionnaire)),
  )
}
