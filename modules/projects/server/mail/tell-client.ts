import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newToken } from '../../../people/server/index.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { clientMail, type OfClient } from './client-mail.ts'

/** How long the link of a mail opens; each mail brings one of its own, and a link that is over sends for another. */
export const linkDays = 90

/** Writes to a project's client, with a new link. */
export async function tellClient(
  context: Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail'>,
  project: KeptProject,
  about: Pick<OfClient, 'what' | 'effect' | 'deliverable' | 'by' | 'asked' | 'lines' | 'changes' | 'word'>,
): Promise<void> {
  const { db, now, organisation } = context
  const { token, tokenHash } = newToken()
  await db
    .insertInto('projects.links')
    .values({
      organisationId: organisation.id,
      tokenHash,
      projectId: project.id,
      madeAt: now,
      expiresAt: later(now, linkDays * 86_400_000),
    })
    .execute()
  const mentor = (await readMembers(db, [project.id])).find(({ role }) => role === 'mentor')
  await context.mail(clientMail(context, { ...about, project, token, mentor: mentor?.name ?? null }))
}
