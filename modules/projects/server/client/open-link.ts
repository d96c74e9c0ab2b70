import type { PublicContext } from '../../../../platform/server/context.ts'
import { findLink, findProject, lockProject, type KeptProject } from '../state/kept-project.ts'

type Opened = { readonly project: KeptProject; readonly until: string }
type Code = 'no-such-link' | 'link-expired'

/** The project of a client's link, locked where something changes. One that was shut opens nothing, and does not say what it opened. */
export async function openLink(
  context: PublicContext<Code>,
  token: string,
  { toChange }: { readonly toChange: boolean },
): Promise<Opened> {
  const { db, now } = context
  const link = await findLink(db, token)
  if (!link || link.revokedAt !== null) throw context.refuse('no-such-link')
  if (link.expiresAt <= now) throw context.refuse('link-expired')
  const project = await (toChange ? lockProject : findProject)(db, link.projectId)
  return { project, until: link.expiresAt }
}
