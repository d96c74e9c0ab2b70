import { action } from '../../../platform/server/action.ts'
import { editProfile, type Profile } from '../contract.ts'
import { markSavedByHand, type SavedByHand } from '../rules.ts'

export const editProfileAction = action(editProfile, async (context, { name, profile }) => {
  const { db, person, now, expectedRevision } = context
  const before = await db
    .selectFrom('people.people')
    .select(['name', 'profile', 'savedByHand', 'revision'])
    .where('id', '=', person.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  const savedByHand = markSavedByHand(
    before.savedByHand as SavedByHand,
    { ...(before.profile as Profile), name: before.name },
    { ...profile, name },
    now,
  )
  const revision = before.revision + 1
  await db
    .updateTable('people.people')
    .set({
      name,
      profile: JSON.stringify(profile),
      savedByHand: JSON.stringify(savedByHand),
      revision,
      updatedAt: now,
    })
    .where('id', '=', person.id)
    .execute()
  return { name, profile, revision }
})
