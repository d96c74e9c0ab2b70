import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { OwnProject } from '../../contract.ts'

type NextToSend = NonNullable<OwnProject['deliverable']>

/** What the client agreed to and has not accepted, nor has before them: mine first, then what they want changed, then by its day. */
export async function readNextToSend(
  db: Db,
  projectIds: readonly string[],
  personId: string,
): Promise<Map<string, NextToSend>> {
  const { rows } = await sql<NextToSend & { readonly projectId: string }>`
    select distinct on (deliverable.project_id) deliverable.project_id as "projectId", deliverable.title,
      deliverable.due_on as "dueOn", deliverable.doer_id is not distinct from ${personId}::uuid as "isMine",
      latest.answer is not null as "asksChange"
    from projects.deliverables as deliverable left join ${latest} on true
    where deliverable.project_id = any(${[...projectIds]}::uuid[]) and deliverable.removed_at is null
      and deliverable.agreed_at is not null and (latest.deliverable_id is null or latest.answer = 'change')
    order by deliverable.project_id, "isMine" desc, "asksChange" desc, deliverable.due_on nulls last,
      deliverable.position, deliverable.id`.execute(db)
  return new Map(rows.map(({ projectId, ...next }) => [projectId, next]))
}

/** How many deliverables wait for the client, and the longest since when, by project. */
export async function readSent(
  db: Db,
  projectIds: readonly string[],
): Promise<Map<string, { readonly count: number; readonly since: string }>> {
  const { rows } = await sql<{ projectId: string; count: number; since: string }>`
    select deliverable.project_id as "projectId", count(*)::int as count, min(latest.sent_at) as since
    from projects.deliverables as deliverable join ${latest} on true
    where deliverable.project_id = any(${[...projectIds]}::uuid[]) and deliverable.removed_at is null
      and latest.answer is null
    group by deliverable.project_id`.execute(db)
  return new Map(rows.map(({ projectId, ...sent }) => [projectId, sent]))
}

const latest = sql`lateral (
    select version.deliverable_id, version.answer, version.sent_at from projects.versions as version
    where version.organisation_id = deliverable.organisation_id and version.deliverable_id = deliverable.id
    order by version.version desc limit 1
  ) as latest`
