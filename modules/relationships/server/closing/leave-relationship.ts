import type { WorkContext } from '../../../../platform/server/context.ts'
import { giveBackPlaces } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment } from '../../../enrolment/server/index.ts'
import { endRelationship } from '../ending/end-relationship.ts'
import { endsWithout } from '../../rules.ts'
import type { LockedRelationship, Party } from '../find-parties.ts'

/** Somebody leaves an active relationship; it ends early where fewer than two are left, and those are told kindly. */
export async function leaveRelationship(
  context: WorkContext,
  relationship: LockedRelationship,
  leaving: Party,
): Promise<void> {
  const { db, now } = context
  const parties = relationship.parties.map((party) => (party === leaving ? { ...party, leftAt: now } : party))
  await db
    .updateTable('relationships.parties')
    .set({ leftAt: now })
    .where('relationshipId', '=', relationship.id)
    .where('enrolmentId', '=', leaving.enrolmentId)
    .execute()
  await giveBackPlaces(context, placesOfEnrolment, [leaving.enrolmentId])
  if (endsWithout(parties)) {
    await endRelationship(context, { ...relationship, parties }, { kind: 'ended-early', by: 'leaving' })
  }
}
