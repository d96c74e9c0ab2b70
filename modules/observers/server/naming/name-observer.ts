import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople, readPeople } from '../../../people/server/index.ts'
import { lockEdition, readEditionNames, readLeads } from '../../../programmes/server/index.ts'
import { nameObserver } from '../../contract.ts'
import { whyNotObserver } from '../../rules.ts'
import { observerMail } from '../mail/observer-mail.ts'

/** Named twice they are named once, and written to once. */
export const nameObserverAction = action(nameObserver, async (context, { editionId, ...input }) => {
  const { db, organisation, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  await lockEdition(db, editionId)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  const observers = await db
    .selectFrom('observers.observers')
    .select('personId')
    .where('editionId', '=', editionId)
    .execute()
  if (observers.some((one) => one.personId === personId)) return {}
  const leads = await readLeads(db, editionId)
  const refusal = whyNotObserver({
    leads: leads.some((lead) => lead.personId === personId),
    observers: observers.length,
  })
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('observers.observers')
    .values({ organisationId: organisation.id, editionId, personId, namedAt: now })
    .execute()
  const known = (await readPeople(db, [personId])).get(personId)!
  const names = (await readEditionNames(db, [editionId])).get(editionId)!
  const reader = { email, name: known.name, language: known.language ?? organisation.language }
  await context.mail(
    observerMail(context, {
      key: `${editionId}/${personId}/${now}`,
      reader,
      editionId,
      edition: names.editionName,
    }),
  )
  return {}
})
