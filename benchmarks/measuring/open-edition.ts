import { openTestInstance } from '../../apps/server/testing/open-test-instance.ts'
import { createProgramme, showEdition } from '../../modules/programmes/contract.ts'
import type { Database } from '../../platform/server/database/index.ts'

/** The whole server on a database, its first admin signed in, and an empty edition of a cohort. */
export async function openEdition(database: Database) {
  const instance = await openTestInstance(database)
  const lead = await instance.found()
  const name = { fr: 'Édition', en: 'Edition' }
  const { editionId } = await lead.ask(createProgramme, {
    template: 'cohort',
    name,
    editionName: name,
    startsOn: null,
  })
  const edition = await lead.ask(showEdition, { editionId })
  return { instance, lead, edition, stop: instance.stop }
}
