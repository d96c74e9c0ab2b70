import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

export type KnownMember = {
  readonly projectId: string
  readonly personId: string
  readonly role: 'mentor' | 'junior'
  readonly name: string
}

/** Who is in these teams now, who steers first. */
export async function readMembers(db: Db, projectIds: readonly string[]): Promise<KnownMember[]> {
  if (projectIds.length === 0) return []
  const rows = await db
    .selectFrom('projects.members')
    .innerJoin('people.directory', 'people.directory.id', 'personId')
    .select(['projectId', 'personId', 'role', 'name'])
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .where('leftAt', 'is', null)
    .orderBy('role', 'desc')
    .orderBy('projects.members.id')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, name: name! }))
}
