import type { Context } from '../../../platform/server/context.ts'
import { findPublication } from './find-publication.ts'
import { findPublishedRun } from './find-published-run.ts'

type Refusing = Context<'pairs-published'>

/** One round goes out at a time; whoever comes second learns who came first, and when. */
export async function refuseUnderWay(context: Refusing, editionId: string): Promise<void> {
  const publication = await findPublication(context.db, editionId)
  if (publication && !publication.isDone) await refuse(context, editionId)
}

/** Pairs that were made before another round was published know nothing of it: they would be made again. */
export async function refuseOvertaken(context: Refusing, editionId: string, ranAt: string): Promise<void> {
  const publication = await findPublication(context.db, editionId)
  if (publication && (!publication.isDone || publication.publishedAt >= ranAt))
    await refuse(context, editionId)
}

async function refuse(context: Refusing, editionId: string) {
  const { publishedBy: by, publishedAt: at } = (await findPublishedRun(context.db, editionId))!
  throw context.refuse('pairs-published', { by, at })
}
