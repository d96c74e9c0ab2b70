import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { isLead, readThemes, readVoices } from '../../../programmes/server/index.ts'
import { showCommunity } from '../../contract.ts'
import { isListed } from './thread-rows.ts'

export const showCommunityAction = action(showCommunity, async (context, { editionId }) => {
  const { db } = context
  const leads = await isLead(context, editionId)
  const { themes, ...counts } = await countAll(context, editionId, leads)
  return {
    ...counts,
    themes: (await readThemes(db, editionId)).map(({ key, asking }) => ({
      key,
      words: asking,
      count: themes[key] ?? 0,
    })),
    words: (await readVoices(db, [editionId])).get(editionId)!.words,
    leads,
  }
})

/** Over the whole edition, whatever is looked for. */
async function countAll(context: Context, editionId: string, leads: boolean) {
  const { rows } = await sql<{
    all: number
    waiting: number
    themes: Record<string, number>
    members: number
    mentors: number
  }>`
    select coalesce(sum(threads), 0)::int as "all", coalesce(sum(waiting), 0)::int as waiting,
      coalesce(jsonb_object_agg(theme, threads) filter (where theme is not null), '{}') as themes,
      (select count(distinct person_id)::int from enrolment.members where edition_id = ${editionId} and status = 'enrolled') as members,
      (select count(distinct person_id)::int from enrolment.members where edition_id = ${editionId} and status = 'enrolled'
        and role = 'mentor') as mentors
    from (
      select theme, count(*)::int as threads,
        count(*) filter (where kind = 'question' and answers = 0 and not hidden and not taken_back)::int as waiting
      from community.threads where edition_id = ${editionId} and ${isListed(context, leads)} group by theme
    ) as counted`.execute(context.db)
  return rows[0]!
}
