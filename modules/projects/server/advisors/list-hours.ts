import { action } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listHours } from '../../contract.ts'
import { readMembers } from '../state/read-members.ts'

/** What a team asked and was answered is read by its people and who was asked; to others the hour is taken. */
export const listHoursAction = action(listHours, async (context, { editionId }) => {
  const { db, now, person } = context
  const leads = await isLead(context, editionId)
  const projects = await db
    .selectFrom('projects.projects')
    .select(['id', 'title', 'status'])
    .where('editionId', '=', editionId)
    .execute()
  const titles = new Map(projects.map(({ id, title }) => [id, title]))
  const members = await readMembers(db, [...titles.keys()])
  const own = new Set(
    members.filter(({ personId }) => personId === person.id).map(({ projectId }) => projectId),
  )
  const rows = await db
    .selectFrom('projects.hours')
    .selectAll()
    .where('editionId', '=', editionId)
    // What was asked long ago stays for the team that asked.
    .where((row) => row.or([row('startsAt', '>', later(now, -86_400_000)), row('projectId', 'is not', null)]))
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
  const people = await readPeople(
    db,
    rows.flatMap(({ advisorId, askedBy }) => [advisorId, ...(askedBy === null ? [] : [askedBy])]),
  )
  const mentors = (await readEnrolled(db, editionId)).filter(({ role }) => role === 'mentor')
  return {
    now,
    isLead: leads,
    isAdvisor: mentors.some(({ personId }) => personId === person.id),
    advisors: leads ? mentors.map(({ personId, name }) => ({ personId, name })) : [],
    teams: projects
      .filter(({ id, status }) => own.has(id) && status !== 'closed')
      .map(({ id, title }) => ({ projectId: id, title })),
    hours: rows.map(({ advisorId, projectId, askedBy, question, answer, answeredAt, ...hour }) => {
      const isMine = advisorId === person.id
      const reads = projectId !== null && (isMine || own.has(projectId))
      return {
        id: hour.id,
        advisor: { personId: advisorId, name: people.get(advisorId)?.name ?? '' },
        subject: hour.subject,
        startsAt: hour.startsAt,
        minutes: hour.minutes,
        timeZone: hour.timeZone,
        isTaken: projectId !== null,
        isMine,
        asked: reads
          ? {
              projectId,
              projectTitle: titles.get(projectId) ?? '',
              by: people.get(askedBy!)?.name ?? '',
              question,
              answer,
              answeredAt,
              isMine: own.has(projectId),
            }
          : null,
      }
    }),
  }
})
