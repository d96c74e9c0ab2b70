import type { Context } from '../../../../platform/server/context.ts'
import { enrolMentor } from '../../../enrolment/server/index.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { welcome, type PartnerOfPerson } from '../mail/welcome.ts'

type Bringing = PartnerOfPerson & {
  /** As many as before where it is not said. */
  readonly capacityPairs?: number
}

/** Enrolled as a mentor like any other, and out on the partner's last day; or why not. */
export async function bringMentor(
  context: Context,
  { partner, personId, capacityPairs }: Bringing,
): Promise<'leads-edition' | 'mentors-already' | undefined> {
  const { db, organisation, now } = context
  const { id, editionId } = partner
  if ((await readLeads(db, editionId)).some((lead) => lead.personId === personId)) return 'leads-edition'
  const enrolmentId = await enrolMentor(context, { editionId, personId, capacityPairs })
  if (enrolmentId === undefined) return 'mentors-already'
  await db
    .insertInto('partners.mentors')
    .values({
      organisationId: organisation.id,
      partnerId: id,
      editionId,
      personId,
      enrolmentId,
      addedAt: now,
    })
    .onConflict((again) =>
      again.columns(['organisationId', 'partnerId', 'personId']).doUpdateSet({ enrolmentId, leftAt: null }),
    )
    .execute()
  await welcome(context, 'mentor', { partner, personId })
  return undefined
}
