import { listener } from '../../../../platform/server/facts.ts'
import { relationshipErased } from '../../../relationships/server/index.ts'

/** A year after the end: nothing of what was said of its sessions is left. */
export const eraseDebriefsWithPair = listener(
  'erase-debriefs-with-pair',
  relationshipErased,
  async ({ db }, { relationshipId }) => {
    await db.deleteFrom('debriefs.ownWords').where('relationshipId', '=', relationshipId).execute()
    await db.deleteFrom('debriefs.comments').where('relationshipId', '=', relationshipId).execute()
  },
)
