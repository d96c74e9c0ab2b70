import { action } from '../../../platform/server/action.ts'
import { editProfile } from '../contract.ts'

export const editProfileAction = action(editProfile, async (context, { name, profile }) => {
  const { db, person, now, expectedRevision } = context
  const revision = expectedRevision! + 1
  const edited = await db
    .updateTable('people.people')
    .set({ name, profile: JSON.stringify(profile), revision, updatedAt: now })
    .where('id', '=', person.id)
    .where('revision', '=', expectedRevision!)
    .returning('id')
    .executeTakeFirst()
  if (!edited) throw context.refuse('changed-meanwhile')
  return { name, profile, revision }
})
