import type { Context } from '../../../platform/server/context.ts'
import { findPublishedRun } from './find-published-run.ts'

/** One edition has one published run; whoever comes second learns who came first, and when. */
export async function refusePublished(context: Context<'pairs-published'>, editionId: string): Promise<void> {
  const published = await findPublishedRun(context.db, editionId)
  if (published)
    throw context.refuse('pairs-published', { by: published.publishedBy, at: published.publishedAt })
}
