import type { Context } from '../../../../platform/server/context.ts'

/** What blocks somebody on the project that they are on; since when is kept as long as it blocks. False without a project. */
export async function keepBlock(
  { db, now }: Pick<Context, 'db' | 'now'>,
  of: { readonly editionId: string; readonly personId: string },
  blockedOn: string,
): Promise<boolean> {
  const placement = await db
    .selectFrom('training.placements')
    .select(['id', 'blockedSince'])
    .where('editionId', '=', of.editionId)
    .where('personId', '=', of.personId)
    .where('endedOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!placement) return false
  await db
    .updateTable('training.placements')
    .set(
      blockedOn === ''
        ? { blockedOn: null, blockedSince: null }
        : { blockedOn, blockedSince: placement.blockedSince ?? now },
    )
    .where('id', '=', placement.id)
    .execute()
  return true
}
