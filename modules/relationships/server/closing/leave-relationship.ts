import type { WorkContext } from '../../../../platform/server/context.ts'
import { giveBackPlaces } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment } from '../../../enrolment/server/index.ts'
import { endsWithout } from '../../rules.ts'
import { relationshipEnded } from '../facts.ts'
import { isPresent, pairOf, type LockedRelationship, type Party } from '../find-parties.ts'
import { tellEach } from '../tell-partners.ts'
import { tellTeamSoon } from './tell-team-soon.ts'

/** Somebody leaves an active relationship; it ends early where fewer than two are left, and those are told kindly. */
export async function leaveRelationship(
  context: WorkContext,
  relationship: LockedRelationship,
  leaving: Party,
): Promise<void> {
  const { db, now } = context
  const { id, editionId } = relationship
  const parties = relationship.parties.map((party) => (party === leaving ? { ...party, leftAt: now } : party))
  const staying = parties.filter(isPresent)
  const isOver = endsWithout(parties)
  const gone = isOver ? [leaving, ...staying] : [leaving]
  const enrolmentIds = gone.map(({ enrolmentId }) => enrolmentId)
  await db
    .updateTable('relationships.parties')
    .set({ leftAt: now })
    .where('relationshipId', '=', id)
    .where('enrolmentId', 'in', enrolmentIds)
    .execute()
  await giveBackPlaces(context, placesOfEnrolment, enrolmentIds)
  if (!isOver) return
  const kind = 'ended-early' as const
  await db
    .updateTable('relationships.relationships')
    .set({ status: 'ended', endedAt: now, endedKind: kind })
    .where('id', '=', id)
    .execute()
  await context.announce(relationshipEnded, {
    relationshipId: id,
    editionId,
    pair: pairOf(relationship),
    kind,
  })
  await tellTeamSoon(context, editionId)
  await tellEach(context, relationship, staying, () => 'ended')
}
