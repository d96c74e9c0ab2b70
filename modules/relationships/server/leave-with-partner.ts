import { listener } from '../../../platform/server/facts.ts'
import { takeOut } from '../../enrolment/server/index.ts'
import { partnerLeft, tellMentorsItIsOver } from '../../partners/server/index.ts'
import { endRelationship } from './ending/end-relationship.ts'
import { tellTeamSoon } from './closing/tell-team-soon.ts'
import { isPresent, lockRelationship } from './find-parties.ts'

/** The weeks of a partner are over: its pairs were meant to end that day, so they are done, and its mentors leave the edition. */
export const leaveWithPartner = listener(
  'leave-with-partner',
  partnerLeft,
  async (context, { editionId, enrolmentIds }) => {
    const rows =
      enrolmentIds.length === 0
        ? []
        : await context.db
            .selectFrom('relationships.parties')
            .select(['relationshipId', 'enrolmentId'])
            .where('enrolmentId', 'in', enrolmentIds)
            .orderBy('relationshipId')
            .execute()
    const told = new Set<string>()
    for (const { relationshipId, enrolmentId } of rows) {
      const relationship = await lockRelationship(context, relationshipId)
      const leaving = relationship.parties.find((party) => party.enrolmentId === enrolmentId)!
      if (relationship.status !== 'active' || !isPresent(leaving)) continue
      await endRelationship(context, relationship, { kind: 'completed', by: 'last-day' })
      told.add(enrolmentId)
    }
    // Who had no pair under way has had no word yet.
    await tellMentorsItIsOver(
      context,
      enrolmentIds.filter((id) => !told.has(id)),
    )
    // What was only proposed is taken back with the enrolment.
    for (const id of enrolmentIds) await takeOut(context, id)
    if (rows.length > 0) await tellTeamSoon(context, editionId)
  },
)
