import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { OwnProject } from '../../contract.ts'

type OfAdvisor = {
  readonly id: string
  readonly editionId: string
  readonly subject: string
  readonly startsAt: string
  readonly projectTitle: string | null
}

/** The hours in which somebody answers, taken or free, and the next one of each of their teams. Never what was asked. */
export async function readOwnHours(db: Db, personId: string, now: string) {
  const rows: OfAdvisor[] = await db
    .selectFrom('projects.hours')
    .leftJoin('projects.projects', 'projects.projects.id', 'projectId')
    .select(['projects.hours.id', 'projects.hours.editionId', 'subject', 'startsAt', 'title as projectTitle'])
    .where('advisorId', '=', personId)
    .where('answeredAt', 'is', null)
    .where((row) => row.or([row('startsAt', '>', now), row('projectId', 'is not', null)]))
    .orderBy('startsAt')
    .orderBy('projects.hours.id')
    .execute()
  const taken = rows.flatMap(({ projectTitle, ...hour }) =>
    projectTitle === null ? [] : [{ ...hour, projectTitle, isOver: hour.startsAt <= now }],
  )
  const free = rows.filter(({ projectTitle }) => projectTitle === null)
  return {
    hours: taken,
    freeHours: [...new Set(free.map(({ editionId }) => editionId))].map((editionId) => {
      const those = free.filter((hour) => hour.editionId === editionId)
      return { editionId, count: those.length, nextAt: those[0]!.startsAt }
    }),
    ofTeams: await readHoursOfTeams(db, personId, now),
  }
}

async function readHoursOfTeams(
  db: Db,
  personId: string,
  now: string,
): Promise<Map<string, NonNullable<OwnProject['hour']>>> {
  const { rows } = await sql<{ projectId: string; subject: string; advisorName: string; startsAt: string }>`
    select distinct on (hour.project_id) hour.project_id as "projectId", hour.subject, hour.starts_at as "startsAt",
      coalesce(directory.name, '') as "advisorName"
    from projects.hours as hour
    join projects.members as member on member.organisation_id = hour.organisation_id
      and member.project_id = hour.project_id and member.person_id = ${personId} and member.left_at is null
    left join people.directory on directory.id = hour.advisor_id
    where hour.starts_at > ${now}
    order by hour.project_id, hour.starts_at`.execute(db)
  return new Map(rows.map(({ projectId, ...hour }) => [projectId, hour]))
}
