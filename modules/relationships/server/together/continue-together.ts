import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { prepareFrom } from '../../together/days.ts'
import { continueTogether } from '../../contract.ts'
import { relationshipContinued } from '../facts.ts'
import { lockOpen } from '../open-relationship.ts'
import { daysOf, isWithin } from './read-together.ts'
import { sayTogether } from './say-together.ts'
import { tellOthers } from './tell-others.ts'

/** The same pair, a new last day; its first time is closed as it was, so that its figures stay what they were. */
export const continueTogetherAction = action(continueTogether, async (context, { id, until }) => {
  const { db, now, organisation, person } = context
  const relationship = await lockOpen(context, id)
  const { today, lastOn, isOpen, continuing } = daysOf(relationship, context)
  // Said again, or by both at once: the day stands already.
  if (until === lastOn) return { isAgreed: true }
  if (!isOpen) throw context.refuse('too-early')
  if (!isWithin(until, continuing)) throw context.refuse('day-out-of-reach')
  const isAgreed = await sayTogether(context, relationship, { kind: 'continue', personId: person.id, until })
  if (!isAgreed) {
    await tellOthers(context, relationship, { what: 'continue', day: until })
    return { isAgreed }
  }
  await db
    .insertInto('relationships.periods')
    .values((row) => ({
      organisationId: organisation.id,
      relationshipId: id,
      ordinal: row
        .selectFrom('relationships.periods')
        .select(sql<number>`count(*)::int + 1`.as('ordinal'))
        .where('relationshipId', '=', id),
      lastOn,
      continuedAt: now,
    }))
    .execute()
  await db.deleteFrom('relationships.together').where('relationshipId', '=', id).execute()
  const isPreparedAgain = prepareFrom(until, relationship.agreement.durationDays) > today
  await db
    .updateTable('relationships.relationships')
    .set({ lastOn: until, ...(isPreparedAgain && { endPreparedAt: null }) })
    .where('id', '=', id)
    .execute()
  const { editionId } = relationship
  await context.announce(relationshipContinued, { relationshipId: id, editionId, lastOn: until })
  await tellOthers(context, relationship, { what: 'continued', day: until })
  return { isAgreed }
})
