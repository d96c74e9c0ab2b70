import type { PublicContext } from '../../../../platform/server/context.ts'
import type { Door } from './find-by-token.ts'

/**
 * The asking, then the invitation: of two who come by one link the second reads what the first wrote, and nobody answers what is
 * being closed. An anonymous one is held alone, since each answer may let others begin to count.
 */
export async function lockDoor(
  { db }: Pick<PublicContext, 'db'>,
  { wave, survey, invitationId }: Door,
): Promise<{
  readonly closesAt: string
  readonly invitation: { readonly editionId: string | null; readonly answeredOn: string | null } | null
}> {
  const lockedWave = db.selectFrom('surveys.waves').select('closesAt').where('id', '=', wave.id)
  const { closesAt } = await (survey.privacy === 'anonymous' ? lockedWave.forUpdate() : lockedWave.forShare()) //
    .executeTakeFirstOrThrow()
  if (invitationId === null) return { closesAt, invitation: null }
  const invitation = await db
    .selectFrom('surveys.invitations')
    .select(['editionId', 'answeredOn'])
    .where('id', '=', invitationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { closesAt, invitation }
}
