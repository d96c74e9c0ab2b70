import { sql } from 'kysely'
import type { Context } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { Profile } from '../profile.ts'
import { takeBrought, type SavedByHand } from '../rules.ts'
import type { Enlisted } from './enlist-people.ts'

export type UnaddressedPerson = {
  /** Who it is already; null for somebody new. */
  readonly id: string | null
  readonly name: string
  readonly profile: Profile
}

/** People without an address, made or completed, in the order given. They have no account: nobody can sign in as them. */
export async function enlistUnaddressed(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  people: readonly UnaddressedPerson[],
): Promise<Enlisted[]> {
  if (people.length === 0) return []
  const all = people.map((person) => ({ ...person, id: person.id ?? newId(now), isNew: person.id === null }))
  const made = all.filter(({ isNew }) => isNew)
  if (made.length > 0) {
    await db
      .insertInto('people.people')
      .values(
        made.map(({ id, name, profile }) => ({
          organisationId: organisation.id,
          id,
          name,
          profile: JSON.stringify(profile),
          createdAt: now,
          updatedAt: now,
        })),
      )
      .execute()
  }
  const kept = await complete(all.filter(({ isNew }) => !isNew))
  return all.map(({ id }) => ({ id, kept: kept.get(id) ?? [] }))

  async function complete(known: readonly { id: string; profile: Profile }[]) {
    const brought = new Map(known.map(({ id, profile }) => [id, profile]))
    if (brought.size === 0) return new Map<string, Enlisted['kept']>()
    const found = await db
      .selectFrom('people.people')
      .select(['id', 'profile', 'savedByHand'])
      .where('id', 'in', [...brought.keys()])
      .orderBy('id')
      .forUpdate()
      .execute()
    const taken = found.map(({ id, profile, savedByHand }) => ({
      id,
      ...takeBrought<Profile>(profile as Profile, savedByHand as SavedByHand, brought.get(id)!),
    }))
    const changes = taken.filter(({ changed }) => changed).map((one) => ({ id: one.id, profile: one.taken }))
    if (changes.length > 0) {
      await sql`
        update people.people
        set profile = given.profile, updated_at = ${now}, revision = people.revision + 1
        from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as given (id uuid, profile jsonb)
        where people.organisation_id = ${organisation.id} and people.id = given.id`.execute(db)
    }
    return new Map(taken.map((one) => [one.id, one.kept]))
  }
}
