import { z } from 'zod'

/** Whether the mail that tells of it leaves: false where no mail server is set up, and it is kept among the mails of the administration. */
export const told = { mailLeaves: z.boolean() }
