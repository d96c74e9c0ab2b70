import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople, readPeople } from '../../../people/server/index.ts'
import { readEditionNames, readLeads } from '../../../programmes/server/index.ts'
import { namePartnerReader } from '../../contract.ts'
import { whyNotReader } from '../../rules.ts'
import { lockPartner } from '../lock-partner.ts'
import { partnerMail } from '../mail/partner-mail.ts'

/** Named twice they are named once, and written to once. */
export const namePartnerReaderAction = action(namePartnerReader, async (context, { id, ...input }) => {
  const { db, organisation, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  const { editionId, name, untilOn } = await lockPartner(context, id)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  const readers = await db
    .selectFrom('partners.readers')
    .select('personId')
    .where('partnerId', '=', id)
    .execute()
  if (readers.some((one) => one.personId === personId)) return {}
  const leads = await readLeads(db, editionId)
  const refusal = whyNotReader({
    leads: leads.some((lead) => lead.personId === personId),
    readers: readers.length,
  })
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('partners.readers')
    .values({ organisationId: organisation.id, partnerId: id, personId, namedAt: now })
    .execute()
  const known = (await readPeople(db, [personId])).get(personId)!
  const { editionName } = (await readEditionNames(db, [editionId])).get(editionId)!
  await context.mail(
    partnerMail(context, {
      as: 'reader',
      key: `${id}/${personId}/${now}`,
      reader: { email, name: known.name, language: known.language ?? organisation.language },
      partner: { id, name, untilOn },
      edition: editionName,
    }),
  )
  return {}
})
