import { z } from 'zod'
import { oneLine } from '../../../platform/contract.ts'

/** The secret of a link. It travels in the body: addresses are kept by too many. */
export const token = z.string().min(20).max(200)
/** Who answers says who they are: a link may have been passed on. */
export const name = oneLine(120)

/** Asked by a client's link, without an account. */
export const ofLink = {
  method: 'POST',
  audience: 'anyone',
  leavesNoTrace: true,
} as const
export const noLink = { 'no-such-link': 410, 'link-expired': 410 } as const
