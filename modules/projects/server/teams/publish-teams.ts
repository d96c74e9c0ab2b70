import type { Context } from '../../../../platform/server/context.ts'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { publishTeams, type TeamDraft } from '../../contract.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { lockProject } from '../state/kept-project.ts'
import { readMembers, type KnownMember } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { leaveProject } from './leave-team.ts'
import { readPlaced } from './read-placed.ts'
import { readCandidates } from './read-candidates.ts'

/** The edition is locked, so that nobody is in two teams of two who publish at once; a key of the table stands behind. */
export const publishTeamsAction = action(publishTeams, async (context, { editionId, teams }) => {
  const { db } = context
  await lockEdition(db, editionId)
  const all = teams.flatMap(({ personIds }) => personIds)
  if (new Set(all).size < all.length) throw context.refuse('in-two-teams')
  const known = new Set((await readCandidates(db, editionId)).map(({ personId }) => personId))
  if (all.some((id) => !known.has(id))) throw context.refuse('not-in-edition')
  const placed = await readPlaced(db, editionId)
  const named = new Set(teams.map(({ projectId }) => projectId))
  if ([...placed].some(([personId, projectId]) => !named.has(projectId) && all.includes(personId)))
    throw context.refuse('in-two-teams')
  const ordered = teams.toSorted((a, b) => (a.projectId < b.projectId ? -1 : 1))
  const members = await readMembers(db, [...named])
  // Everybody leaves before anybody comes: two who change places are in one team at every moment.
  for (const team of ordered) await leaveOthers(context, team, members)
  for (const team of ordered) await join(context, editionId, team, members)
  return { mailLeaves: context.hasMailServer }
})

type Publishing = Context<
  'no-mentor' | 'not-in-edition' | 'too-many-in-team' | 'not-selecting' | 'empty-team'
>

async function leaveOthers(
  context: Publishing,
  { projectId, personIds }: TeamDraft,
  members: readonly KnownMember[],
): Promise<void> {
  const gone = juniorsOf(members, projectId).filter(({ personId }) => !personIds.includes(personId))
  for (const { personId } of gone) await leaveProject(context, projectId, personId, context.person.id)
}

async function join(
  context: Publishing,
  editionId: string,
  { projectId, personIds }: TeamDraft,
  members: readonly KnownMember[],
): Promise<void> {
  const { db, now, organisation } = context
  const project = await lockProject(db, projectId)
  if (project.editionId !== editionId) throw context.refuse('not-in-edition')
  if (!['selection', 'team', 'running'].includes(project.status)) throw context.refuse('not-selecting')
  if (personIds.length === 0) throw context.refuse('empty-team')
  if (personIds.length > project.places) throw context.refuse('too-many-in-team', { title: project.title })
  const mentor = members.find((one) => one.projectId === projectId && one.role === 'mentor')
  if (!mentor) throw context.refuse('no-mentor', { title: project.title })
  const there = new Set(juniorsOf(members, projectId).map(({ personId }) => personId))
  const come = personIds.filter((id) => !there.has(id))
  for (const personId of come)
    await db
      .insertInto('projects.members')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        projectId,
        editionId,
        personId,
        role: 'junior',
        joinedAt: now,
      })
      .execute()
  if (project.status === 'selection')
    await db.updateTable('projects.projects').set({ status: 'team' }).where('id', '=', projectId).execute()
  await tellPeople(context, project.status === 'selection' ? [...come, mentor.personId] : come, {
    what: 'team',
    effect: `${projectId}/${now}`,
    page: projectPage(project),
    title: project.title,
  })
  await tellTeamPages(context, project)
}

const juniorsOf = (members: readonly KnownMember[], projectId: string) =>
  members.filter((one) => one.projectId === projectId && one.role === 'junior')
