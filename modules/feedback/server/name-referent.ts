import { action } from '../../../platform/server/action.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { emptyProfile, normaliseEmail } from '../../people/rules.ts'
import { enlistPeople, readPeople } from '../../people/server/index.ts'
import { readEditionNames, readLeads } from '../../programmes/server/index.ts'
import { nameReferent } from '../contract.ts'
import { whyNotReferent } from '../rules.ts'
import { referentMail } from './mail/referent-mail.ts'
import { readReferents } from './show-referents.ts'

export const nameReferentAction = action(nameReferent, async (context, { editionId, place, ...input }) => {
  const { db, organisation, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  const other = await db
    .selectFrom('feedback.referents')
    .select('place')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('place', '!=', place)
    .executeTakeFirst()
  const leads = await readLeads(db, editionId)
  const refusal = whyNotReferent({
    leads: leads.some((lead) => lead.personId === personId),
    takesPart: await takesPart(db, editionId, personId),
    hasOtherPlace: other !== undefined,
  })
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('feedback.referents')
    .values({ organisationId: organisation.id, editionId, place, personId, namedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'editionId', 'place']).doUpdateSet({ personId, namedAt: now }),
    )
    .execute()
  const known = (await readPeople(db, [personId])).get(personId)!
  const names = (await readEditionNames(db, [editionId])).get(editionId)!
  const reader = { email, name: known.name, language: known.language ?? organisation.language }
  await context.mail(
    referentMail(context, {
      kind: 'named',
      key: `${editionId}/${place}/${personId}`,
      reader,
      edition: names.editionName,
    }),
  )
  return readReferents(db, editionId)
})
