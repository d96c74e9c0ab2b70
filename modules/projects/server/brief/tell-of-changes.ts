import type { Context } from '../../../../platform/server/context.ts'
import { changesOf } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'

/** Once launched, what moved of that to which the client agreed is told to them, and to juniors their share. */
export async function tellOfChanges(
  context: Context,
  project: KeptProject,
  after: Parameters<typeof changesOf>[1],
): Promise<void> {
  const changes = changesOf(project, after)
  if (project.launchedAt === null || changes.length === 0) return
  const by = context.person.name
  const effect = `${project.id}/${project.revision + 1}`
  await tellClient(context, project, { what: 'briefChanged', effect, by, changes })
  const share = changes.find(({ what }) => what === 'juniors')
  if (share?.what !== 'juniors') return
  const juniors = (await readMembers(context.db, [project.id])).filter(({ role }) => role === 'junior')
  await tellPeople(
    context,
    juniors.map(({ personId }) => personId),
    { what: 'shareChanged', effect, page: projectPage(project), title: project.title, by, share },
  )
}
