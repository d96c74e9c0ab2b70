import { action } from '../../../../platform/server/action.ts'
import { pauseRelationship } from '../../contract.ts'
import { lockOpen } from '../open-relationship.ts'
import { daysOf, isWithin } from './read-together.ts'
import { tellOthers } from './tell-others.ts'

export const pauseRelationshipAction = action(pauseRelationship, async (context, { id, until }) => {
  const relationship = await lockOpen(context, id)
  if (!isWithin(until, daysOf(relationship, context).pause)) throw context.refuse('day-out-of-reach')
  await context.db
    .updateTable('relationships.relationships')
    .set({ pausedAt: context.now, pausedUntil: until, silenceAskedAt: null })
    .where('id', '=', id)
    .execute()
  await tellOthers(context, relationship, { what: 'paused', day: until })
  return {}
})
