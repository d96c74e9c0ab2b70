import { listener } from '../../../../platform/server/facts.ts'
import { themesMerged } from '../../../enrolment/server/index.ts'

/** What was looked for under a theme that became another stands under that one. */
export const followMergedThemesOfSearches = listener(
  'follow-merged-themes-of-searches',
  themesMerged,
  async ({ db }, { editionId, merged }) => {
    for (const { key, into } of merged)
      await db
        .updateTable('requests.searches')
        .set({ theme: into })
        .where('editionId', '=', editionId)
        .where('theme', '=', key)
        .execute()
  },
)
