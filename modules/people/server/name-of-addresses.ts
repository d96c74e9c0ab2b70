import type { Db } from '../../../platform/server/database/index.ts'

/** The names of the people of this organisation who have one of these addresses, by address. */
export async function nameOfAddresses(db: Db, emails: readonly string[]): Promise<Map<string, string>> {
  if (emails.length === 0) return new Map()
  const people = await db
    .selectFrom('people.people')
    .select(['email', 'name'])
    .where('email', 'in', [...emails])
    .execute()
  return new Map(people.map(({ email, name }) => [email!, name]))
}
