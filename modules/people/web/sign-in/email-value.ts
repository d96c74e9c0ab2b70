import { z } from 'zod'
import { normaliseEmail } from '../../normalise-email.ts'

/** An address, refused in the same words as the server would. */
export const EmailValue = z.object({
  email: z
    .string()
    .trim()
    .min(1)
    .refine((text) => normaliseEmail(text) !== null, 'people.refusals.email-invalid'),
})
