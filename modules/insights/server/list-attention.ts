import { action } from '../../../platform/server/action.ts'
import { listAttention } from '../contract.ts'
import { readAttention } from './read-attention.ts'

export const listAttentionAction = action(listAttention, (context, { editionId }) =>
  readAttention(context, editionId),
)
