import { action } from '../../../platform/server/action.ts'
import { Profile, showProfile } from '../contract.ts'

export const showProfileAction = action(showProfile, async ({ db, person }) => {
  const { profile, ...row } = await db
    .selectFrom('people.people')
    .select(['name', 'profile', 'revision'])
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow()
  return { ...row, profile: Profile.parse(profile) }
})
