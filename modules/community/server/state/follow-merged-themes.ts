import { listener } from '../../../../platform/server/facts.ts'
import { themesMerged } from '../../../enrolment/server/index.ts'

/** What was asked under a theme that became another stands under that one. */
export const followMergedThemesOfThreads = listener(
  'follow-merged-themes-of-threads',
  themesMerged,
  async ({ db }, { editionId, merged }) => {
    for (const { key, into } of merged)
      await db
        .updateTable('community.threads')
        .set({ theme: into })
        .where('editionId', '=', editionId)
        .where('theme', '=', key)
        .execute()
  },
)
