import { action } from '../../../platform/server/action.ts'
import { listLedEditionIds } from '../../programmes/server/index.ts'
import { listOwnAttention, reasons } from '../contract.ts'
import { squaresOf } from '../so-far/squares.ts'
import { readAttention } from './read-attention.ts'

export const listOwnAttentionAction = action(listOwnAttention, async (context) => {
  const editions = []
  for (const editionId of await listLedEditionIds(context.db, context.person.id)) {
    const { pairs, counts } = await readAttention(context, editionId)
    editions.push({
      editionId,
      reasons: reasons.flatMap((reason) => {
        const days = pairs.filter((pair) => pair.reason === reason).map((pair) => pair.days ?? 0)
        return days.length === 0 ? [] : [{ reason, count: days.length, days: Math.max(...days) }]
      }),
      squares: squaresOf(pairs, counts).map(({ state, count }) => ({ state, count })),
    })
  }
  return { editions }
})
