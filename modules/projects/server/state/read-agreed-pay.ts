import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** What the ledger of a project has agreed, with all and with whoever is or was a junior of it. */
export async function readAgreedPay(db: Db, projectId: string) {
  const { all, juniors } = await db
    .selectFrom('projects.payLines')
    .select([
      sql<string>`coalesce(sum(cents), 0)`.as('all'),
      sql<string>`coalesce(sum(cents) filter (where exists (select 1 from projects.members
        where members.project_id = pay_lines.project_id and members.person_id = pay_lines.person_id
        and members.role = 'junior')), 0)`.as('juniors'),
    ])
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow()
  return { all: Number(all), juniors: Number(juniors) }
}
