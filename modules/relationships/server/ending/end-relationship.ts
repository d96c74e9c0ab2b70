import type { WorkContext } from '../../../../platform/server/context.ts'
import { giveBackPlaces } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment } from '../../../enrolment/server/index.ts'
import type { EndedKind } from '../../contract.ts'
import { tellTeamSoon } from '../closing/tell-team-soon.ts'
import { relationshipEnded } from '../facts.ts'
import { isPresent, pairOf, type LockedRelationship } from '../find-parties.ts'
import { tellOfEnd } from './tell-of-end.ts'

export type EndedBy = 'party' | 'both' | 'team' | 'referent' | 'leaving' | 'silence' | 'last-day'

export type Ending = {
  readonly kind: Exclude<EndedKind, 're-paired'>
  readonly by: EndedBy
  /** Who ends it, where it is one of its people: they know, and read other words. */
  readonly personId?: string | undefined
}

/**
 * A locked, active relationship is over: places are free, jobs of it are forgotten by who planned them, everybody is
 * told in kind words, and the team hears of who waits. What it cancels elsewhere hangs on the fact.
 */
export async function endRelationship(
  context: WorkContext,
  relationship: LockedRelationship,
  { kind, by, personId }: Ending,
): Promise<void> {
  const { db, now } = context
  const { id, editionId } = relationship
  const staying = relationship.parties.filter(isPresent)
  const enrolmentIds = staying.map(({ enrolmentId }) => enrolmentId)
  await db
    .updateTable('relationships.relationships')
    .set({ status: 'ended', endedAt: now, endedKind: kind, endedBy: by, silenceAskedAt: null })
    .where('id', '=', id)
    .execute()
  if (enrolmentIds.length > 0) {
    await db
      .updateTable('relationships.parties')
      .set({ leftAt: now })
      .where('relationshipId', '=', id)
      .where('enrolmentId', 'in', enrolmentIds)
      .execute()
    await giveBackPlaces(context, placesOfEnrolment, enrolmentIds)
  }
  await context.announce(relationshipEnded, {
    relationshipId: id,
    editionId,
    pair: pairOf(relationship),
    kind,
  })
  if (kind !== 'completed') await tellTeamSoon(context, editionId)
  await tellOfEnd(context, relationship, staying, { kind, personId })
}
