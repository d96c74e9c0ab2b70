import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newToken } from '../../../people/server/index.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { clientMail, type OfClient } from './client-mail.ts'

/** How long the link of a mail opens; a link that is over sends for another. */
const linkDays = 90
/** One that opens for so long still goes out again. */
const leastDays = 60

/** A link by which something was just asked: its secret is known for once, and the mail that answers may carry it too. */
export type LinkInHand = { readonly token: string; readonly until: string }
type Working = Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail'>
type About = Pick<
  OfClient,
  'what' | 'effect' | 'deliverable' | 'by' | 'asked' | 'lines' | 'changes' | 'word' | 'drops'
> & { readonly link?: LinkInHand }

/** Writes to a project's client, with the link that they hold, or else a new one: of those sent before, only a hash is kept. */
export async function tellClient(
  context: Working,
  project: KeptProject,
  { link, ...about }: About,
): Promise<void> {
  const { token, until } =
    link && link.until >= later(context.now, leastDays * 86_400_000)
      ? link
      : await newLink(context, project.id)
  const mentor = (await readMembers(context.db, [project.id])).find(({ role }) => role === 'mentor')
  await context.mail(clientMail(context, { ...about, project, token, until, mentor: mentor?.name ?? null }))
}

async function newLink({ db, now, organisation }: Working, projectId: string): Promise<LinkInHand> {
  const { token, tokenHash } = newToken()
  const until = later(now, linkDays * 86_400_000)
  await db
    .insertInto('projects.links')
    .values({ organisationId: organisation.id, tokenHash, projectId, madeAt: now, expiresAt: until })
    .execute()
  return { token, until }
}
