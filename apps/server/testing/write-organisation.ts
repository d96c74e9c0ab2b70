import { emptyProfile, normaliseEmail } from '../../../modules/people/rules.ts'
import { makeSignInLink } from '../../../modules/people/server/index.ts'
import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import { newId } from '../../../platform/server/id.ts'

type Written = {
  readonly slug: string
  readonly name: string
  readonly admin: { readonly name: string; readonly email: string }
}

/**
 * Writes an organisation and its admin beside those that an instance has, since the product founds its first one alone,
 * and gives the path that signs the admin in once.
 */
export function writeOrganisation(
  database: Database,
  { slug, name, admin }: Written,
  now: string,
): Promise<string> {
  const id = newId(now)
  const email = normaliseEmail(admin.email)!
  return inTransaction(database, { organisationId: id, role: 'app' }, async (db) => {
    await db
      .insertInto('people.organisations')
      .values({ id, slug, name, language: 'fr', timeZone: 'Europe/Paris', createdAt: now })
      .execute()
    await db
      .insertInto('people.accounts')
      .values({ id: newId(now), email, language: 'fr', createdAt: now })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .execute()
    const account = await db
      .selectFrom('people.accounts')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('people.people')
      .values({
        organisationId: id,
        id: newId(now),
        accountId: account.id,
        email,
        name: admin.name,
        isAdmin: true,
        profile: JSON.stringify({ ...emptyProfile, timeZone: 'Europe/Paris' }),
        joinedAt: now,
        createdAt: now,
        updatedAt: now,
      })
      .execute()
    const { path } = await makeSignInLink(db, { accountId: account.id, returnTo: null, now })
    return path
  })
}
