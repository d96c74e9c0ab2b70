import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { resumeRelationship } from '../../contract.ts'
import { lockOpen } from '../open-relationship.ts'
import { tellOthers } from './tell-others.ts'

/** Back before the day that was said: the pause ends today, and it stays known that there was one. */
export const resumeRelationshipAction = action(resumeRelationship, async (context, { id }) => {
  const relationship = await lockOpen(context, id)
  const today = dayIn(context.organisation.timeZone, context.now)
  if (relationship.pausedUntil === null || relationship.pausedUntil <= today) return {}
  await context.db
    .updateTable('relationships.relationships')
    .set({ pausedUntil: today })
    .where('id', '=', id)
    .execute()
  await tellOthers(context, relationship, { what: 'resumed', day: null })
  return {}
})
