import { z } from 'zod'
import type { Wording } from '../../../../platform/contract.ts'
import type { Question } from '../../contract.ts'

const Both = z.object({ fr: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000) })
const BothOrNeither = z
  .object({ fr: z.string().trim().max(2000), en: z.string().trim().max(2000) })
  .refine(({ fr, en }) => (fr === '') === (en === ''), {
    message: 'programmes.reword.both',
    path: ['fr'],
  })

export const RewordValues = z.object({
  wording: Both,
  mentorWording: BothOrNeither,
  help: BothOrNeither,
  options: z.array(Both),
})
export type RewordValues = z.infer<typeof RewordValues>

const blank: Wording = { fr: '', en: '' }

export function toRewordValues({
  wording,
  mentorWording,
  help,
  options,
  optionsFrom,
}: Question): RewordValues {
  return {
    wording,
    mentorWording: mentorWording ?? blank,
    help: help ?? blank,
    options: optionsFrom === 'own' ? options.map(({ label }) => label) : [],
  }
}

export function toRewording({ wording, mentorWording, help, options }: RewordValues, question: Question) {
  return {
    wording,
    mentorWording: mentorWording.fr === '' ? null : mentorWording,
    help: help.fr === '' ? null : help,
    options: options.map((label, index) => ({ key: question.options[index]!.key, label })),
  }
}
