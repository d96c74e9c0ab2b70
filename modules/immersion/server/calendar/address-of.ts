import type { WorkContext } from '../../../../platform/server/context.ts'
import type { KeptOffer } from '../state/kept-offer.ts'

export const addressOf = (
  { publicUrl, organisation }: Pick<WorkContext, 'publicUrl' | 'organisation'>,
  { id, editionId }: Pick<KeptOffer, 'id' | 'editionId'>,
) => `${publicUrl}/${organisation.slug}/immersions/${editionId}/${id}`
