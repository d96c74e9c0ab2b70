import { z } from 'zod'
import { Day, type SentInputOf } from '../../../../platform/contract.ts'
import { Role } from '../../../programmes/contract.ts'
import { editCall, type Call } from '../../contract.ts'

const { address, promise, places } = editCall.input.shape

/** The call as a form holds it. Whether its day is past the server tells, which knows the day of the organisation. */
export const CallValues = z
  .object({
    isOpen: z.boolean(),
    isReviewed: z.boolean(),
    closesOn: z.union([z.literal(''), Day]),
    address,
    roles: z.array(Role).min(1),
    promise,
    places,
  })
  .superRefine(({ isOpen, promise: said }, context) => {
    if (!isOpen) return
    for (const language of ['fr', 'en'] as const)
      if (said[language] === '')
        context.addIssue({
          code: 'custom',
          path: ['promise', language],
          message: 'enrolment.refusals.promise-missing',
        })
  })
export type CallValues = z.infer<typeof CallValues>

export function toCallValues(call: Call): CallValues {
  const { isOpen, isReviewed, closesOn, roles, promise: said, places: where } = call
  return {
    isOpen,
    isReviewed,
    closesOn: closesOn ?? '',
    address: call.address,
    roles,
    promise: said,
    places: where,
  }
}

export function toCall(values: CallValues): Omit<SentInputOf<typeof editCall>, 'editionId'> {
  return { ...values, closesOn: values.closesOn || null }
}
