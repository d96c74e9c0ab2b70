import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople } from '../../../people/server/index.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { namePartnerReader } from '../../contract.ts'
import { whyNotReader } from '../../rules.ts'
import { lockPartner } from '../lock-partner.ts'
import { whoHasAddress } from '../who-has-address.ts'
import { welcome } from '../mail/welcome.ts'

/** Named twice they are named once, and written to once. */
export const namePartnerReaderAction = action(namePartnerReader, async (context, { id, ...input }) => {
  const { db, organisation, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  const partner = await lockPartner(context, id)
  const known = await whoHasAddress(db, { editionId: partner.editionId, email, name: input.name })
  if (known && known.personId !== input.personId && !(await reads(known.personId)))
    throw context.refuse('known-here', known)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  const readers = await db
    .selectFrom('partners.readers')
    .select('personId')
    .where('partnerId', '=', id)
    .execute()
  if (readers.some((one) => one.personId === personId)) return {}
  const leads = await readLeads(db, partner.editionId)
  const refusal = whyNotReader({
    leads: leads.some((lead) => lead.personId === personId),
    readers: readers.length,
  })
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('partners.readers')
    .values({ organisationId: organisation.id, partnerId: id, personId, namedAt: now })
    .execute()
  await welcome(context, 'reader', { partner, personId })
  return {}

  // Named twice, whatever they are called.
  async function reads(knownId: string) {
    const row = await db
      .selectFrom('partners.readers')
      .select('personId')
      .where('partnerId', '=', id)
      .where('personId', '=', knownId)
      .executeTakeFirst()
    return row !== undefined
  }
})
