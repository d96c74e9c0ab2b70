import { z } from 'zod'
import { whyNotPassword } from '../../rules.ts'

/** The form of a new password, refused for the reasons and in the words of the server. */
export function passwordValue(email: string) {
  return z
    .object({ password: z.string().min(1).max(1000), isShown: z.boolean() })
    .superRefine(({ password }, context) => {
      const refusal = whyNotPassword(password, email)
      if (refusal)
        context.addIssue({ code: 'custom', path: ['password'], message: `people.refusals.${refusal}` })
    })
}
