import { listener } from '../../../platform/server/facts.ts'
import { enrolmentWithdrawn } from '../../enrolment/server/index.ts'
import { leaveRelationship } from './closing/leave-relationship.ts'
import { takeBackProposal } from './closing/take-back-proposal.ts'
import { isPresent, lockRelationship } from './find-parties.ts'

/** Who leaves an edition leaves what hangs on them: proposals are taken back, active relationships are left. */
export const leaveWithEnrolment = listener(
  'leave-with-enrolment',
  enrolmentWithdrawn,
  async (context, { enrolmentId }) => {
    const rows = await context.db
      .selectFrom('relationships.parties')
      .select('relationshipId')
      .where('enrolmentId', '=', enrolmentId)
      .orderBy('relationshipId')
      .execute()
    for (const { relationshipId } of rows) {
      const relationship = await lockRelationship(context, relationshipId)
      const leaving = relationship.parties.find((party) => party.enrolmentId === enrolmentId)!
      if (!isPresent(leaving)) continue
      if (relationship.status === 'proposed') await takeBackProposal(context, relationship, leaving)
      if (relationship.status === 'active') await leaveRelationship(context, relationship, leaving)
    }
  },
)
