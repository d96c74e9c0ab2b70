import type { WorkContext } from '../../../../platform/server/context.ts'
import { giveBackPlaces } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment } from '../../../enrolment/server/index.ts'
import { relationshipDeclined, relationshipLapsed, relationshipWithdrawn } from '../facts.ts'
import { isPresent, pairOf, type LockedRelationship } from '../find-parties.ts'
import { mailKeysOf } from '../mail/proposal-mail.ts'
import { tellTeamSoon } from './tell-team-soon.ts'

const ways = {
  declined: { instant: 'declinedAt', fact: relationshipDeclined },
  lapsed: { instant: 'lapsedAt', fact: relationshipLapsed },
  withdrawn: { instant: 'withdrawnAt', fact: relationshipWithdrawn },
} as const

/**
 * A locked proposal that will not be: its places are free, what has not left of its mail is taken back (the keys of that
 * are given), and the team hears of who waits.
 */
export async function closeProposal(
  context: WorkContext,
  relationship: LockedRelationship,
  how: keyof typeof ways,
): Promise<readonly string[]> {
  const { id, editionId } = relationship
  const { instant, fact } = ways[how]
  await context.db
    .updateTable('relationships.relationships')
    .set({ status: how, [instant]: context.now })
    .where('id', '=', id)
    .execute()
  const enrolmentIds = relationship.parties.filter(isPresent).map(({ enrolmentId }) => enrolmentId)
  await giveBackPlaces(context, placesOfEnrolment, enrolmentIds)
  const takenBack = await context.takeBackMail(
    enrolmentIds.flatMap((enrolmentId) => mailKeysOf(id, enrolmentId)),
  )
  await context.announce(fact, { relationshipId: id, editionId, pair: pairOf(relationship) })
  await tellTeamSoon(context, editionId)
  return takenBack
}
