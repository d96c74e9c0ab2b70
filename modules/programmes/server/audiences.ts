import { audience } from '../../../platform/server/action.ts'
import { isLead } from './is-lead.ts'

export const leadOfEdition = audience('lead-of-edition', (context, { editionId }: { editionId: string }) =>
  isLead(context, editionId),
)
