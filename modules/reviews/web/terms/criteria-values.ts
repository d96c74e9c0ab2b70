import { z } from 'zod'
import type { SentInputOf } from '../../../../platform/contract.ts'
import { levels, type Criterion, type editReview, type ReviewTerms } from '../../contract.ts'

const Words = z.object({
  fr: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
})

/** Criteria as a form holds them: a key is kept, or made when they are saved. */
export const CriteriaValues = z.object({
  criteria: z
    .array(z.object({ key: z.string(), name: Words, anchors: z.array(Words).length(levels) }))
    .max(12),
  isBlind: z.boolean(),
  calibrates: z.boolean(),
  readers: z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9']),
})
export type CriteriaValues = z.infer<typeof CriteriaValues>

export const toValues = ({ criteria, isBlind, calibrates, readers }: ReviewTerms): CriteriaValues => ({
  criteria: criteria.map(({ key, name, anchors }) => ({ key, name, anchors })),
  isBlind,
  calibrates,
  readers: String(readers) as CriteriaValues['readers'],
})

export function toTerms(values: CriteriaValues): Omit<SentInputOf<typeof editReview>, 'editionId'> {
  const used = new Set(values.criteria.map(({ key }) => key))
  const freeKey = () => {
    let at = 1
    while (used.has(`criterion-${at}`)) at += 1
    used.add(`criterion-${at}`)
    return `criterion-${at}`
  }
  return {
    ...values,
    readers: Number(values.readers),
    criteria: values.criteria.map((criterion): Criterion => ({
      ...criterion,
      key: criterion.key || freeKey(),
    })),
  }
}

export const emptyCriterion = () => ({
  key: '',
  name: { fr: '', en: '' },
  anchors: Array.from({ length: levels }, () => ({ fr: '', en: '' })),
})
