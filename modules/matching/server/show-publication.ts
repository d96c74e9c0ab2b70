import { action } from '../../../platform/server/action.ts'
import { showPublication } from '../contract.ts'
import { findPublication } from './find-publication.ts'

export const showPublicationAction = action(showPublication, async ({ db }, { editionId }) => ({
  publication: (await findPublication(db, editionId)) ?? null,
}))
