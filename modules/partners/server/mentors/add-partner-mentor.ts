import { action } from '../../../../platform/server/action.ts'
import { enrolMentor } from '../../../enrolment/server/index.ts'
import { enlistPeople, readPeople } from '../../../people/server/index.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { readEditionNames, readLeads } from '../../../programmes/server/index.ts'
import { addPartnerMentor } from '../../contract.ts'
import { lockPartner } from '../lock-partner.ts'
import { partnerMail } from '../mail/partner-mail.ts'

/** Enrolled as a mentor like any other, and out on the partner's last day. */
export const addPartnerMentorAction = action(addPartnerMentor, async (context, { id, ...input }) => {
  const { db, organisation, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  const { editionId, name, untilOn } = await lockPartner(context, id)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  if ((await readLeads(db, editionId)).some((lead) => lead.personId === personId))
    throw context.refuse('leads-edition')
  const enrolmentId = await enrolMentor(context, { editionId, personId, capacityPairs: input.capacityPairs })
  if (enrolmentId === undefined) throw context.refuse('mentors-already')
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
  const known = (await readPeople(db, [personId])).get(personId)!
  const { editionName } = (await readEditionNames(db, [editionId])).get(editionId)!
  await context.mail(
    partnerMail(context, {
      as: 'mentor',
      key: `${id}/${personId}/${now}`,
      reader: { email, name: known.name, language: known.language ?? organisation.language },
      partner: { id, name, untilOn },
      edition: editionName,
    }),
  )
  return {}
})
