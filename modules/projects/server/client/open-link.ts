import type { PublicContext } from '../../../../platform/server/context.ts'
import type { LinkInHand } from '../mail/tell-client.ts'
import { findLink, findProject, lockProject, type KeptProject } from '../state/kept-project.ts'
import { whomToWriteTo } from './whom-to-write-to.ts'

type Opened = { readonly project: KeptProject; readonly until: string; readonly link: LinkInHand }
type Code = 'no-such-link' | 'link-expired'

/**
 * The project of a client's link, locked where something changes. One that is shut or over opens nothing, does not say what it opened,
 * and names whom to write to.
 */
export async function openLink(
  context: PublicContext<Code>,
  token: string,
  { toChange }: { readonly toChange: boolean },
): Promise<Opened> {
  const { db, now } = context
  const link = await findLink(db, token)
  const isOpen = link !== undefined && link.revokedAt === null && link.expiresAt > now
  if (!isOpen)
    throw context.refuse(link?.revokedAt === null ? 'link-expired' : 'no-such-link', {
      who: await whomToWriteTo(context, link?.projectId),
    })
  const project = await (toChange ? lockProject : findProject)(db, link.projectId)
  return { project, until: link.expiresAt, link: { token, until: link.expiresAt } }
}
