import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { dayIn } from '../../../meetings/rules.ts'
import type { ProjectFacts } from '../../figures/index.ts'

type Clock = { readonly now: string; readonly timeZone: string }

/** What came of projects that were launched; null where an edition has none of clients. One whose last day is still ahead is not due. */
export async function readProjects(
  db: Db,
  editionId: string,
  { now, timeZone }: Clock,
): Promise<ProjectFacts | null> {
  const ofEdition = sql`edition_id = ${editionId}`
  const today = dayIn(timeZone, now)
  const isDue = sql`(delivered or given_up or ends_on < ${today})`
  const counted = await sql<ProjectFacts>`
    select briefs.*, projects.*, milestones.* from
      (select
        count(*)::int as briefs,
        (count(*) filter (where not forgot_deliverables))::int as briefs_with_deliverables
      from projects.brief_counts where ${ofEdition}) as briefs,
      (select
        (count(*) filter (where ${isDue}))::int as due,
        (count(*) filter (where delivered))::int as delivered,
        (count(*) filter (where delivered and delivered_on <= ends_on))::int as in_time,
        coalesce(sum(words_asked), 0)::int as words_asked,
        coalesce(sum(words_said), 0)::int as words_said,
        coalesce(sum(words_as_hoped), 0)::int as words_as_hoped
      from projects.counts where ${ofEdition}) as projects,
      (select
        (count(*) filter (where reached_on is not null or due_on < ${today}))::int as milestones_due,
        (count(*) filter (where reached_on <= due_on))::int as milestones_in_time,
        (count(*) filter (where reached_on is not null))::int as reached,
        (count(*) filter (where at_first_try))::int as at_first_try
      from projects.milestone_counts where ${ofEdition}) as milestones
    where exists (select from programmes.with_projects where ${ofEdition})`.execute(db)
  return counted.rows[0] ?? null
}
