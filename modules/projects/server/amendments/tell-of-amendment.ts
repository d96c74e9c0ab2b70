import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import type { BriefChange } from '../../contract.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'

type Working = Pick<WorkContext, 'db' | 'organisation' | 'publicUrl' | 'mail'>
type Told = {
  readonly what:
    | 'amendmentAgreed'
    | 'amendmentRefused'
    | 'amendmentTakenBack'
    | 'amendmentLapsed'
    | 'amendmentOvertaken'
  readonly effect: string
  readonly by?: string
}

/** Who steers and the programme's team; the whole team where what it works to has moved. */
export async function tellOfAmendment(
  context: Working,
  project: KeptProject,
  { what, effect, by = '' }: Told,
) {
  const { db } = context
  const hasMoved = what === 'amendmentAgreed' || what === 'amendmentTakenBack'
  const members = (await readMembers(db, [project.id])).filter(({ role }) => hasMoved || role === 'mentor')
  const leads = await readLeadIds(db, [project.editionId])
  await tellPeople(context, [...new Set([...members.map(({ personId }) => personId), ...leads])], {
    what,
    effect,
    page: projectPage(project),
    title: project.title,
    by,
  })
}

/** Juniors read what goes to them together, as it was and as it is. */
export async function tellOfShare(
  context: Working,
  project: KeptProject,
  { changes, effect, by }: { readonly changes: readonly BriefChange[]; effect: string; by: string },
): Promise<void> {
  const share = changes.find(({ what }) => what === 'juniors')
  if (share?.what !== 'juniors') return
  const juniors = (await readMembers(context.db, [project.id])).filter(({ role }) => role === 'junior')
  await tellPeople(
    context,
    juniors.map(({ personId }) => personId),
    { what: 'shareChanged', effect, page: projectPage(project), title: project.title, by, share },
  )
}
