import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Extra } from '../../contract.ts'
import { extraStateOf } from '../../rules.ts'
import type { KnownDeliverable } from './read-deliverables.ts'

export const findExtra = (db: Db, id: string) =>
  db.selectFrom('projects.extras').selectAll().where('id', '=', id).executeTakeFirst()

export type KeptExtra = NonNullable<Awaited<ReturnType<typeof findExtra>>>
export type KnownExtra = Extra & { readonly kept: KeptExtra }

/** What the clients of these projects asked for beyond their brief, the latest first. */
export async function readExtras(
  db: Db,
  projectIds: readonly string[],
  deliverables: readonly KnownDeliverable[],
): Promise<KnownExtra[]> {
  const rows = await db
    .selectFrom('projects.extras')
    .selectAll()
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  if (rows.length === 0) return []
  const people = await readPeople(
    db,
    rows.flatMap(({ proposedBy, doerId }) => [proposedBy, doerId].flatMap((id) => id ?? [])),
  )
  const nameOf = (id: string | null) => (id === null ? '' : (people.get(id)?.name ?? ''))
  return rows.map((row) => ({
    id: row.id,
    kept: row,
    text: row.text,
    askedBy: row.askedBy,
    askedAt: row.askedAt,
    waitsSince: row.proposedAt ?? row.overtakenAt ?? row.askedAt,
    state: extraStateOf(row),
    isAnew: row.overtakenAt !== null && extraStateOf(row) === 'asked',
    proposal:
      row.proposedAt === null
        ? null
        : {
            title: row.title!,
            by: nameOf(row.proposedBy),
            at: row.proposedAt,
            more: row.adds ? { endsOn: row.endsOn, cents: row.cents, juniorsCents: row.juniorsCents } : null,
            replaces: replacedOf(row, deliverables),
            milestoneId: row.milestoneId,
            doer: row.doerId === null ? null : { personId: row.doerId, name: nameOf(row.doerId) },
          },
    word: row.word,
    answer: row.answer,
    answeredBy: row.answeredBy,
    answeredAt: row.answeredAt,
    revision: row.revision,
  }))
}

/** What is no more to replace is not offered. */
function replacedOf({ replacesId }: KeptExtra, deliverables: readonly KnownDeliverable[]) {
  const found = deliverables.find(({ id, state }) => id === replacesId && state === 'wanted')
  return found ? { id: found.id, title: found.title } : null
}

/** One that another yes returned to the team waits from then. */
export const waitsForTeamSince = sql<string>`coalesce(extras.overtaken_at, extras.asked_at)`

export type Asked = { readonly count: number; readonly since: string | null }

/** How many of them wait for the team, and the longest since when, by project. */
export async function readAsked(db: Db, projectIds: readonly string[]): Promise<Map<string, Asked>> {
  const rows = await db
    .selectFrom('projects.extras')
    .select([
      'projectId',
      sql<number>`count(*)::int`.as('count'),
      sql<string | null>`min(${waitsForTeamSince})`.as('since'),
    ])
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .where('proposedAt', 'is', null)
    .where('refusedAt', 'is', null)
    .where('answer', 'is', null)
    .groupBy('projectId')
    .execute()
  return new Map(rows.map(({ projectId, ...asked }) => [projectId, asked]))
}
