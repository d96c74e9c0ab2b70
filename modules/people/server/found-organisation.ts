import { sql } from 'kysely'
import { openAction } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { foundOrganisation } from '../contract.ts'
import { emptyProfile, normaliseEmail, slugFor, whyNotOpenSession } from '../rules.ts'
import { openSession } from './sessions.ts'
import { holdFoundation, isFresh } from './show-start.ts'
import { hashToken } from './tokens.ts'

/** The organisation and its first admin in one step, for whoever holds the one-time link of the first start. */
export const foundOrganisationAction = openAction(foundOrganisation, async (context, input) => {
  const { db, now } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  await holdFoundation(db)
  const link = await db
    .selectFrom('people.signInLinks')
    .select(['id', 'usedAt', 'expiresAt'])
    .where('tokenHash', '=', hashToken(input.token))
    .where('purpose', '=', 'first-admin')
    .forUpdate()
    .executeTakeFirst()
  const refusal = whyNotOpenSession(link, now)
  if (refusal) throw context.refuse(refusal)
  if (!(await isFresh(db))) throw context.refuse('already-founded')

  const { language, timeZone } = input
  const organisation = { id: newId(now), slug: slugFor(input.organisationName), name: input.organisationName }
  const accountId = newId(now)
  await db.updateTable('people.signInLinks').set({ usedAt: now }).where('id', '=', link!.id).execute()
  await db
    .insertInto('people.organisations')
    .values({ ...organisation, language, timeZone, createdAt: now })
    .execute()
  await db
    .insertInto('people.accounts')
    .values({ id: accountId, email, language, provedAt: now, createdAt: now })
    .execute()
  // The tenant exists only from here on: row-level security lets its first row in.
  await sql`select set_config('app.organisation', ${organisation.id}, true)`.execute(db)
  await db
    .insertInto('people.people')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      accountId,
      email,
      name: input.yourName,
      isAdmin: true,
      profile: JSON.stringify({ ...emptyProfile, timeZone }),
      savedByHand: JSON.stringify({ name: now, timeZone: now }),
      joinedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await openSession(context, accountId)
  return { slug: organisation.slug }
})
