import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lastDayUnder, whyNotLast } from '../../agreement/why-not-propose.ts'
import type { PairAgreement } from '../../contract.ts'
import { relationshipContinued } from '../facts.ts'
import type { LockedRelationship } from '../find-parties.ts'
import { daysOf } from '../together/read-together.ts'

/** It stands from now on; what stood before it stays to be read, what came from the edition included. */
export async function setAgreement(
  context: Context<'duration-over'>,
  relationship: LockedRelationship,
  { id, terms }: { readonly id: string; readonly terms: PairAgreement },
): Promise<void> {
  const { db, now, organisation } = context
  const { id: relationshipId, agreement: before, editionId, proposedAt } = relationship
  const { today, lastOn } = daysOf(relationship, context)
  const refusal = whyNotLast(before, terms, { lastOn, today })
  if (refusal) throw context.refuse(refusal)
  const first = await db
    .selectFrom('relationships.agreements')
    .select('id')
    .where('relationshipId', '=', relationshipId)
    .where('agreedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (!first) {
    await db
      .insertInto('relationships.agreements')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        relationshipId,
        terms: JSON.stringify(before),
        proposedAt,
        agreedAt: relationship.activatedAt ?? proposedAt,
      })
      .execute()
  }
  await db.updateTable('relationships.agreements').set({ agreedAt: now }).where('id', '=', id).execute()
  const moved = terms.durationDays !== before.durationDays
  const until = lastDayUnder(before, terms, lastOn)
  await db
    .updateTable('relationships.relationships')
    .set({ agreement: JSON.stringify(terms), ...(moved && { lastOn: until, endPreparedAt: null }) })
    .where('id', '=', relationshipId)
    .execute()
  // What hangs on the last day moves with it.
  if (moved) await context.announce(relationshipContinued, { relationshipId, editionId, lastOn: until })
}
