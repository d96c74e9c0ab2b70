import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { readPeopleById, readSeries } from '../../../meetings/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showPairCourse } from '../../contract.ts'
import { isCourse } from './course-pairs.ts'
import { readProjects } from './read-projects.ts'
import { readWhere, whereKey } from './read-where.ts'

export const showPairCourseAction = action(showPairCourse, async (context, { relationshipId }) => {
  const { db, person, now } = context
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const mentee = pair.parties.find(({ role }) => role === 'mentee')
  // Whoever followed somebody once does not read where they are today.
  if (!mentee || pair.status !== 'active' || !(await isCourse(db, pair.editionId))) return { course: null }
  const people = await readPeopleById(context, [person.id, mentee.personId])
  const { timeZone } = people.get(person.id)!
  const today = dayIn(timeZone, now)
  const known = (await readWhere(db, [pair.editionId], [mentee.personId], today)).get(
    whereKey(pair.editionId, mentee.personId),
  )
  const projects = await readProjects(db, pair.editionId, { onlyOpen: true })
  const isMentor = pair.parties.some(({ personId, role }) => personId === person.id && role === 'mentor')
  const [weekly = null] = (await readSeries(db, [relationshipId])).map(
    ({ relationshipId: _, ...series }) => series,
  )
  return {
    course: {
      isMentor,
      today,
      timeZone,
      menteeId: mentee.personId,
      menteeTimeZone: people.get(mentee.personId)!.timeZone,
      where: known?.where ?? null,
      blockedOn: known?.blockedOn ?? null,
      blockedSince: known?.blockedSince ?? null,
      weekly,
      project: projects.find(({ id }) => id === known?.where.projectId) ?? null,
      projects: isMentor ? projects.map(({ id, title }) => ({ id, title })) : [],
    },
  }
})
