import type { Side } from '../contract.ts'

/** What may be answered to "did you meet?", each in one tap. */
export const answers = {
  met: { said: 'met', absent: [] },
  moved: { said: 'moved', absent: [] },
  me: { said: 'missed', absent: ['me'] },
  partner: { said: 'missed', absent: ['partner'] },
  both: { said: 'missed', absent: ['me', 'partner'] },
} as const satisfies Record<string, Answer>

export type AnswerKey = keyof typeof answers
type Answer = { said: 'met' | 'missed' | 'moved'; absent: readonly Side[] }

/** As the endpoint takes it. */
export const answerOf = (key: AnswerKey) => ({ said: answers[key].said, absent: [...answers[key].absent] })

export const isAnswer = (key: string | undefined): key is AnswerKey => key !== undefined && key in answers
