import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { fewestQuestions, type Quiz, type QuizDraft, type QuizSubject } from '../../contract.ts'

const line = (longest: number) => z.string().trim().max(longest)

/** As a form holds it: four lines for answers, of which the last two may be empty. */
export const QuizValues = z.object({
  questions: z
    .array(
      z.object({
        wording: oneLine(300),
        a: oneLine(120),
        b: oneLine(120),
        c: line(120),
        d: line(120),
        right: z.enum(['a', 'b', 'c', 'd']),
        why: oneLine(300),
      }),
    )
    .superRefine((questions, context) => {
      questions.forEach((one, at) => {
        if (one[one.right] === '')
          context.addIssue({ code: 'custom', path: [at, 'right'], message: 'quizzes.make.rightEmpty' })
      })
    }),
})
export type QuizValues = z.infer<typeof QuizValues>

export const places = ['a', 'b', 'c', 'd'] as const
const emptyQuestion = { wording: '', a: '', b: '', c: '', d: '', right: 'a' as const, why: '' }
export const emptyQuiz = (subject: QuizSubject): QuizValues => ({
  questions: Array.from({ length: fewestQuestions[subject] }, () => emptyQuestion),
})
export const oneMore = () => ({ ...emptyQuestion })

export const toDrafts = ({ questions }: QuizValues): QuizDraft[] =>
  questions.map((one) => {
    const written = places.filter((place) => one[place] !== '')
    return {
      wording: one.wording,
      options: written.map((place) => one[place]),
      right: written.indexOf(one.right),
      why: one.why,
    }
  })

export const fromQuiz = ({ questions }: Quiz): QuizValues => ({
  questions: questions.map(({ wording, options, right, why }) => {
    const at = (place: number) => options[place]?.label ?? ''
    const rightAt = options.findIndex(({ key }) => key === right)
    return {
      wording,
      a: at(0),
      b: at(1),
      c: at(2),
      d: at(3),
      right: places[Math.max(0, rightAt)]!,
      why: why ?? '',
    }
  }),
})
