import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { asAsked } from '../../rules.ts'
import { countAsks, noteAsk, tellIdeas } from './note-ask.ts'

/** Whoever asks wants a workshop on that; the same in other letters is the same. */
export async function askForOne(
  context: Context,
  { editionId, title }: { readonly editionId: string; readonly title: string },
): Promise<{ id: string; asks: number }> {
  const { db, now, organisation } = context
  // Locked: two who ask for the same at once ask for one thing.
  await lockEdition(db, editionId)
  const open = await db
    .selectFrom('workshops.ideas')
    .select(['id', 'title'])
    .where('editionId', '=', editionId)
    .where('closedAt', 'is', null)
    .execute()
  const same = open.find((idea) => asAsked(idea.title) === asAsked(title))
  const id = same?.id ?? newId(now)
  if (!same)
    await db
      .insertInto('workshops.ideas')
      .values({ organisationId: organisation.id, id, editionId, title, firstAskedAt: now })
      .execute()
  await noteAsk(context, id)
  await tellIdeas(context, editionId)
  return { id, asks: await countAsks(db, id) }
}
