import type { Language } from '../../../platform/contract.ts'
import type { Context } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { Profile } from '../profile.ts'
import { completeProfiles } from './complete-profiles.ts'

export type PersonToEnlist = {
  readonly email: string
  readonly name: string
  readonly profile: Profile
  /** For an account that is new; else the organisation's. */
  readonly language?: Language
  /** Somebody of this organisation who has no address yet, and whose address this is. */
  readonly was?: string | null
}
export type Enlisted = {
  readonly id: string
  /** What the caller brought and this person keeps otherwise: saved by hand, or the name of who signs in here. */
  readonly kept: readonly (keyof Profile | 'name')[]
}

/**
 * Finds or makes a person of this organisation for each address. An existing person takes the fields that are brought,
 * but for those saved by hand; the name only where `renames`. An existing account is never touched, only joined.
 */
export async function enlistPeople(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  people: readonly PersonToEnlist[],
  { renames }: { readonly renames: boolean } = { renames: false },
): Promise<Map<string, Enlisted>> {
  if (people.length === 0) return new Map()
  // In one order, so that two imports of the same people never wait for each other.
  const wanted = people.toSorted((a, b) => (a.email < b.email ? -1 : 1))
  const emails = wanted.map(({ email }) => email)
  await db
    .insertInto('people.accounts')
    .values(
      wanted.map(({ email, language = organisation.language }) => ({
        id: newId(now),
        email,
        language,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  const accounts = await db
    .selectFrom('people.accounts')
    .select(['id', 'email'])
    .where('email', 'in', emails)
    .execute()
  const accountIds = new Map(accounts.map(({ id, email }) => [email, id]))
  await giveTheirAddress()
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
  return completeProfiles({ db, organisation, now }, wanted, { renames })

  // Only where they have none and nobody here has this one: no person's account changes hands.
  async function giveTheirAddress() {
    for (const { email, was } of wanted) {
      if (!was) continue
      await db
        .updateTable('people.people')
        .set({ email, accountId: accountIds.get(email)!, updatedAt: now })
        .where('id', '=', was)
        .where('email', 'is', null)
        .where('accountId', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(selectFrom('people.people as other').select('other.id').where('other.email', '=', email)),
          ),
        )
        .execute()
    }
  }
}
