import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

/** What the page of a link knows before its act: nothing that the mail did not say. */
export const showLink = endpoint({
  name: 'show-link',
  method: 'GET',
  path: '/api/:organisation/link',
  input: z.object({}),
  output: z.object({
    act: z.string(),
    subject: Id,
    until: Instant,
    /** Whom the mail greeted. */
    firstName: z.string(),
    organisationName: z.string(),
  }),
  refusals: {},
  audience: 'member',
  forLinksOf: 'every-act',
})

/** "This is not me": no link of a mail to this address does anything any more, and the team is told. */
export const endLink = endpoint({
  name: 'end-link',
  method: 'POST',
  path: '/api/:organisation/link/ending',
  input: z.object({}),
  output: z.object({}),
  refusals: {},
  audience: 'member',
  forLinksOf: 'every-act',
})
