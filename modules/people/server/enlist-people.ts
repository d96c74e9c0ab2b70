import type { Context } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { Profile } from '../profile.ts'

export type PersonToEnlist = { readonly email: string; readonly name: string; readonly profile: Profile }

/**
 * Finds or makes a person of this organisation for each address, and gives their ids by address. An existing person
 * keeps name and profile, completed where nothing was said; an existing account is never touched, only joined.
 */
export async function enlistPeople(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  people: readonly PersonToEnlist[],
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  // In one order, so that two imports of the same people never wait for each other.
  const wanted = people.toSorted((a, b) => (a.email < b.email ? -1 : 1))
  const emails = wanted.map(({ email }) => email)
  await db
    .insertInto('people.accounts')
    .values(
      emails.map((email) => ({ id: newId(now), email, language: organisation.language, createdAt: now })),
    )
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  const accounts = await db
    .selectFrom('people.accounts')
    .select(['id', 'email'])
    .where('email', 'in', emails)
    .execute()
  const accountIds = new Map(accounts.map(({ id, email }) => [email, id]))
  await db
    .insertInto('people.people')
    .values(
      wanted.map(({ email, name, profile }) => ({
        organisationId: organisation.id,
        id: newId(now),
        accountId: accountIds.get(email)!,
        email,
        name,
        profile: JSON.stringify(profile),
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['organisationId', 'email']).doNothing())
    .execute()
  return completeProfiles({ db, now }, wanted)
}

async function completeProfiles(
  { db, now }: Pick<Context, 'db' | 'now'>,
  wanted: readonly PersonToEnlist[],
): Promise<Map<string, string>> {
  const people = await db
    .selectFrom('people.people')
    .select(['id', 'email', 'profile'])
    .where(
      'email',
      'in',
      wanted.map(({ email }) => email),
    )
    .execute()
  const said = new Map(wanted.map(({ email, profile }) => [email, profile]))
  for (const person of people) {
    const known = person.profile as Profile
    const completed = completeProfile(known, said.get(person.email!)!)
    // Field by field: the database gives an object's keys back in an order of its own.
    const fields = Object.keys(completed) as (keyof Profile)[]
    if (fields.every((field) => JSON.stringify(completed[field]) === JSON.stringify(known[field]))) continue
    await db
      .updateTable('people.people')
      .set((row) => ({
        profile: JSON.stringify(completed),
        updatedAt: now,
        revision: row('revision', '+', 1),
      }))
      .where('id', '=', person.id)
      .execute()
  }
  return new Map(people.map(({ id, email }) => [email!, id]))
}

/** What the person said stays; what they did not say is filled. */
function completeProfile(known: Profile, said: Profile): Profile {
  const fields = Object.keys(said) as (keyof Profile)[]
  const isSaid = (value: Profile[keyof Profile]) =>
    value !== null && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(
    fields.map((field) => [field, isSaid(known[field]) ? known[field] : said[field]]),
  ) as Profile
}
