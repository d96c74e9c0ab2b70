import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'
import { Role } from '../../programmes/contract.ts'
import { Decision } from '../contract.ts'

/** The team's answer to an application was sent; a yes has enrolled them. */
export const applicationAnswered = fact({
  name: 'application-answered',
  payload: z.object({ applicationId: Id, editionId: Id, personId: Id, role: Role, decision: Decision }),
})
