import { action } from '../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../people/rules.ts'
import { enlistPeople, readPeople } from '../../people/server/index.ts'
import { addLead } from '../contract.ts'
import { lockEdition } from './lock-edition.ts'
import { leadMail } from './mail/lead-mail.ts'
import { readEdition, readLeads } from './read-edition.ts'

export const addLeadAction = action(addLead, async (context, { editionId, ...input }) => {
  const { db, organisation, person, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  await lockEdition(db, editionId)
  const people = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = people.get(email)!.id
  const added = await db
    .insertInto('programmes.leads')
    .values({ organisationId: organisation.id, editionId, personId, addedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()
  if (added) {
    const edition = await readEdition(db, editionId)
    const known = (await readPeople(db, [personId])).get(personId)!
    const reader = { email, name: known.name, language: known.language ?? organisation.language }
    await context.mail(leadMail(context, { edition, personId, reader, addedBy: person.name }))
  }
  return { leads: await readLeads(db, editionId) }
})
