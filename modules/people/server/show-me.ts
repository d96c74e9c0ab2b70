import { action } from '../../../platform/server/action.ts'
import { showMe } from '../contract.ts'

export const showMeAction = action(showMe, async ({ db, organisation, person }) => {
  const { id, slug, name, language, invented } = await db
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'invented'])
    .where('id', '=', organisation.id)
    .executeTakeFirstOrThrow()
  return { organisation: { id, slug, name, language, invented }, person }
})
