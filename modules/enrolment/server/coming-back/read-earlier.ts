import { sql } from 'kysely'
import { Wording } from '../../../../platform/contract.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { listEditionsOfProgramme } from '../../../programmes/server/index.ts'
import type { Role } from '../../../programmes/contract.ts'

export type Earlier = {
  readonly personId: string
  readonly roles: readonly Role[]
  readonly editionName: Wording
}

/** Whoever was enrolled in an edition of the programme before this one, as in the latest; by person, mentors first. */
export async function readEarlier(db: Db, editionId: string): Promise<Map<string, Earlier>> {
  const editions = (await listEditionsOfProgramme(db, editionId)).filter(({ isEarlier }) => isEarlier)
  const earlier = new Map<string, Earlier>()
  if (editions.length === 0) return earlier
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['editionId', 'personId', 'role'])
    .where(sql<boolean>`edition_id = any(${editions.map(({ id }) => id)}::uuid[])`)
    .where('status', '=', 'enrolled')
    .orderBy('role', 'desc')
    .execute()
  // The latest edition first: what came before it is not asked any more.
  for (const { id, name } of editions) {
    const found = new Map<string, Role[]>()
    for (const row of rows)
      if (row.editionId === id && !earlier.has(row.personId))
        found.set(row.personId, [...(found.get(row.personId) ?? []), row.role as Role])
    for (const [personId, roles] of found) earlier.set(personId, { personId, roles, editionName: name })
  }
  return earlier
}
