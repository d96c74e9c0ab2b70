import { sql } from 'kysely'
import type { OutputOf } from '../../../../platform/contract.ts'
import { action } from '../../../../platform/server/action.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { showOwnProjects, type OwnProject } from '../../contract.ts'
import { nextFriday } from '../../rules.ts'
import { readAmended } from '../amendments/read-amended.ts'
import { readAsked } from '../state/read-extras.ts'
import { readMilestones } from '../state/read-life.ts'
import { readTasks } from '../state/read-tasks.ts'
import { readOwnHours } from './read-own-hours.ts'
import { readNextToSend, readSent } from './read-next-to-send.ts'

export const showOwnProjectsAction = action(showOwnProjects, async ({ db, now, person }) => {
  const own = await readOwn(db, person.id)
  const { ofTeams, ...answered } = await readOwnHours(db, person.id, now)
  const awaits = await readAwaited(db, person.id)
  const ids = own.map(({ id }) => id)
  if (ids.length === 0) return { projects: [], ...answered, awaits }
  const toSend = await readNextToSend(db, ids, person.id)
  const sent = await readSent(db, ids)
  const tasks = await readTasks(db, ids)
  const milestones = await readMilestones(db, ids)
  const amended = await readAmended(db, ids)
  const asked = await readAsked(db, ids)
  return {
    projects: own.map(({ timeZone, tellsOnFridays, ...project }): OwnProject => {
      const { id, as } = project
      const next = milestones.find(({ projectId, reachedAt }) => projectId === id && reachedAt === null)
      const task = tasks.find(
        (one) => one.projectId === id && one.doneAt === null && one.doer?.personId === person.id,
      )
      const extras = asked.get(id)
      return {
        ...project,
        deliverable: toSend.get(id) ?? null,
        task: task ? { title: task.title, dueOn: task.dueOn, isBlocked: task.blockedSince !== null } : null,
        milestone: next ? { title: next.title, dueOn: next.dueOn } : null,
        sent: sent.get(id) ?? null,
        amendmentSince: amended.get(id) ?? null,
        extras: as === 'mentor' && extras?.since ? { count: extras.count, since: extras.since } : null,
        hour: ofTeams.get(id) ?? null,
        fridayAt: project.status === 'running' && tellsOnFridays ? nextFriday(timeZone, now) : null,
      }
    }),
    ...answered,
    awaits,
  }
})

/** Where somebody is in the team, and that is not closed; the one that began first before. */
const readOwn = (db: Db, personId: string) =>
  db
    .selectFrom('projects.members')
    .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
    .select([
      'projects.projects.id',
      'projects.projects.editionId',
      'title',
      'clientName',
      'status',
      'role as as',
      'timeZone',
      'tellsOnFridays',
    ])
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .where('overAt', 'is', null)
    .where('status', '<>', 'closed')
    .orderBy('joinedAt')
    .orderBy('projects.projects.id')
    .execute()

/** Who is in no team, of editions whose teams work for clients. */
async function readAwaited(db: Db, personId: string): Promise<OutputOf<typeof showOwnProjects>['awaits']> {
  const rows = await db
    .selectFrom('enrolment.members')
    .innerJoin('programmes.withProjects', 'programmes.withProjects.editionId', 'enrolment.members.editionId')
    .select(['enrolment.members.editionId', 'role'])
    .where('personId', '=', personId)
    .where('role', 'in', ['mentor', 'mentee'])
    .where('status', '=', 'enrolled')
    .where(
      sql<boolean>`not exists (select from projects.members as placed where placed.organisation_id = members.organisation_id
        and placed.edition_id = members.edition_id and placed.person_id = members.person_id and placed.left_at is null)`,
    )
    .execute()
  return rows.flatMap(({ editionId, role }) =>
    editionId === null
      ? []
      : { editionId, as: role === 'mentor' ? ('mentor' as const) : ('junior' as const) },
  )
}
