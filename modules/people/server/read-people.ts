import { sql } from 'kysely'
import type { Language } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import type { Profile } from '../profile.ts'

export type KnownPerson = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly profile: Profile
  /** What their account chose; null for who never came in here, whatever they chose elsewhere. */
  readonly language: Language | null
  /** See `mailTimeOf`. */
  readonly mailHour: number | null
}

/** People of this organisation by id; those that are not here are left out. */
export async function readPeople(db: Db, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.people')
    .leftJoin('people.accounts', 'people.accounts.id', 'people.people.accountId')
    .select(['people.people.id', 'name', 'people.people.email', 'profile', 'mailHour'])
    .select((row) =>
      row.case().when('joinedAt', 'is not', null).then(row.ref('language')).end().as('language'),
    )
    // One parameter for all of them: a statement takes 65 535, and a national network has more people.
    .where(sql<boolean>`people.id = any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { ...row, profile: row.profile as Profile }]))
}
