import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { readSeries } from '../../../meetings/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { readPairsOfEdition } from '../../../relationships/server/index.ts'
import { showCourse, type Follower } from '../../contract.ts'
import { readProjects } from './read-projects.ts'
import { readWhere, whereKey } from './read-where.ts'

export const showCourseAction = action(showCourse, async (context, { editionId }) => {
  const { db, organisation, now } = context
  const today = dayIn(organisation.timeZone, now)
  const leads = await isLead(context, editionId)
  const projects = await readProjects(db, editionId, { onlyOpen: !leads })
  return { leads, today, projects, followers: leads ? await readFollowers(context, editionId, today) : [] }
})

type Reading = Pick<Parameters<typeof isLead>[0], 'db'>

async function readFollowers({ db }: Reading, editionId: string, today: string): Promise<Follower[]> {
  const mentees = (await readEnrolled(db, editionId)).filter(({ role }) => role === 'mentee')
  const pairs = (await readPairsOfEdition(db, editionId)).filter(({ status }) => status === 'active')
  const where = await readWhere(
    db,
    [editionId],
    mentees.map(({ personId }) => personId),
    today,
  )
  const weekly = new Map(
    (
      await readSeries(
        db,
        pairs.map(({ id }) => id),
      )
    ).map(({ relationshipId, ...series }) => [relationshipId, series]),
  )
  return mentees.map(({ personId, name, email }) => {
    const pair = pairs.find(({ parties }) => parties.some((party) => party.personId === personId))
    const mentor = pair?.parties.find(({ role }) => role === 'mentor')
    const known = where.get(whereKey(editionId, personId))
    return {
      personId,
      name,
      email,
      pair: pair && mentor ? { relationshipId: pair.id, mentorName: mentor.name } : null,
      where: known?.where ?? null,
      blockedSince: known?.blockedSince ?? null,
      weekly: (pair && weekly.get(pair.id)) ?? null,
    }
  })
}
