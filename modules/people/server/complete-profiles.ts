import { sql } from 'kysely'
import type { Context } from '../../../platform/server/context.ts'
import type { Profile } from '../profile.ts'
import { takeBrought, type SavedByHand } from '../rules.ts'
import type { Enlisted, PersonToEnlist } from './enlist-people.ts'

type Known = Profile & { readonly name: string }

/** Existing people with what was brought of them. Locked first: of two sheets at once, each keeps the other's fields. */
export async function completeProfiles(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  wanted: readonly PersonToEnlist[],
  { renames }: { readonly renames: boolean },
): Promise<Map<string, Enlisted>> {
  const people = await db
    .selectFrom('people.people')
    .select(['id', 'email', 'name', 'profile', 'savedByHand', 'joinedAt'])
    .where(
      'email',
      'in',
      wanted.map(({ email }) => email),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  const brought = new Map(
    wanted.map(({ email, name, profile }) => [email, { ...profile, ...(renames && { name }) }]),
  )
  const found = people.map(({ id, email, name, profile, savedByHand, joinedAt }) => {
    const known = { ...(profile as Profile), name } satisfies Known
    // Whoever has come in here has read their name, and is not renamed by others. Elsewhere does not count: nobody
    // learns here who signs in to another organisation.
    const marks = { ...(joinedAt !== null && { name: now }), ...(savedByHand as SavedByHand) }
    return { id, email: email!, ...takeBrought<Known>(known, marks, brought.get(email!)!) }
  })
  const changes = found
    .filter(({ changed }) => changed)
    .map(({ id, taken: { name, ...profile } }) => ({ id, name, profile }))
  if (changes.length > 0) {
    // One parameter for all of them, as a statement takes 65 535.
    await sql`
      update people.people
      set name = given.name, profile = given.profile, updated_at = ${now}, revision = people.revision + 1
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as given (id uuid, name text, profile jsonb)
      where people.organisation_id = ${organisation.id} and people.id = given.id`.execute(db)
  }
  return new Map(found.map(({ id, email, kept }) => [email, { id, kept }]))
}
