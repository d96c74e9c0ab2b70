import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople, readPeople } from '../../../people/server/index.ts'
import { lockEdition, readEditionNames, readLeads } from '../../../programmes/server/index.ts'
import { whoHasAddress } from '../../../partners/server/index.ts'
import { nameObserver } from '../../contract.ts'
import { whyNotObserver } from '../../rules.ts'
import { observerMail } from '../mail/observer-mail.ts'

/** Named twice they are named once, and written to once; nobody is named under another name than was typed, unasked. */
export const nameObserverAction = action(nameObserver, async (context, { editionId, ...input }) => {
  const { db, organisation, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  await lockEdition(db, editionId)
  const named = await db
    .selectFrom('observers.observers')
    .select('personId')
    .where('editionId', '=', editionId)
    .execute()
  const known = await whoHasAddress(db, { editionId, email, name: input.name })
  if (known && known.personId !== input.personId && !named.some((one) => one.personId === known.personId))
    throw context.refuse('known-here', known)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  if (named.some((one) => one.personId === personId)) return {}
  const leads = await readLeads(db, editionId)
  const refusal = whyNotObserver({
    leads: leads.some((lead) => lead.personId === personId),
    observers: named.length,
  })
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('observers.observers')
    .values({ organisationId: organisation.id, editionId, personId, namedAt: now })
    .execute()
  const person = (await readPeople(db, [personId])).get(personId)!
  const names = (await readEditionNames(db, [editionId])).get(editionId)!
  const reader = { email, name: person.name, language: person.language ?? organisation.language }
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
