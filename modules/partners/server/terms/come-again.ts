import type { Context } from '../../../../platform/server/context.ts'
import { welcome, type PartnerOfPerson } from '../mail/welcome.ts'
import { bringMentor } from '../mentors/bring-mentor.ts'

/** Who came for a partner to its end comes again with it, and who read for it reads; whoever mentors meanwhile stays as they are. */
export async function comeAgain(
  context: Context,
  { partner, after }: Pick<PartnerOfPerson, 'partner'> & { readonly after: string },
): Promise<void> {
  const { db, organisation, now } = context
  const mentors = await db
    .selectFrom('partners.mentors')
    .innerJoin('partners.partners', 'partners.partners.id', 'partnerId')
    .select('personId')
    .where('partners.partners.id', '=', after)
    .where('partners.partners.editionId', '=', partner.editionId)
    .whereRef('leftAt', '=', 'endedAt')
    .orderBy('partners.mentors.addedAt')
    .execute()
  for (const { personId } of mentors) await bringMentor(context, { partner, personId })
  const readers = await db
    .selectFrom('partners.readers')
    .innerJoin('partners.partners', 'partners.partners.id', 'partnerId')
    .select('personId')
    .where('partners.partners.id', '=', after)
    .where('partners.partners.editionId', '=', partner.editionId)
    .where('endedAt', 'is not', null)
    .execute()
  for (const { personId } of readers) {
    await db
      .insertInto('partners.readers')
      .values({ organisationId: organisation.id, partnerId: partner.id, personId, namedAt: now })
      .execute()
    await welcome(context, 'reader', { partner, personId })
  }
}
