import type { Context } from '../../../../platform/server/context.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { outlivesEdition } from '../../rules.ts'

/** Says until when the edition lasts. */
export async function refuseAfterEdition(
  context: Context<'after-edition'>,
  { editionId, untilOn }: { readonly editionId: string; readonly untilOn: string },
): Promise<void> {
  const { endsOn } = await readEditionFrame(context.db, editionId)
  if (endsOn === null || !outlivesEdition(untilOn, endsOn)) return
  throw context.refuse('after-edition', { last: endsOn })
}
