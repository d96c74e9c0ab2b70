import { action } from '../../../../platform/server/action.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { readThemes } from '../../../programmes/server/index.ts'
import { showTeams, type ToFill } from '../../contract.ts'
import { readMembers } from '../state/read-members.ts'
import { readPlaced } from './read-placed.ts'
import { candidatesOf } from './read-candidates.ts'

export const showTeamsAction = action(showTeams, async ({ db }, { editionId }) => {
  const projects = await readToFill(db, editionId)
  const inProject = await readPlaced(db, editionId)
  const enrolled = await readEnrolled(db, editionId)
  const mentors = enrolled.filter(({ role }) => role === 'mentor')
  return {
    candidates: candidatesOf(enrolled).map((one) => ({
      ...one,
      inProjectId: inProject.get(one.personId) ?? null,
    })),
    mentors: mentors.map(({ personId, name, capacity }) => ({
      personId,
      name,
      capacity,
      steers: projects.filter(({ mentor }) => mentor?.personId === personId).length,
    })),
    projects,
    skills: (await readThemes(db, editionId)).map(({ key, asking }) => ({ key, ...asking })),
  }
})

/** Projects of an edition that are not over, with who is in their teams. */
export async function readToFill(db: Db, editionId: string): Promise<ToFill[]> {
  const rows = await db
    .selectFrom('projects.projects')
    .select(['id', 'title', 'status', 'skills', 'places'])
    .where('editionId', '=', editionId)
    .where('status', 'in', ['call', 'selection', 'team', 'running'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const members = await readMembers(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ skills, ...row }) => {
    const own = members.filter(({ projectId }) => projectId === row.id)
    const mentor = own.find(({ role }) => role === 'mentor')
    return {
      ...row,
      skills: skills as string[],
      mentor: mentor ? { personId: mentor.personId, name: mentor.name } : null,
      juniorIds: own.filter(({ role }) => role === 'junior').map(({ personId }) => personId),
    }
  })
}
