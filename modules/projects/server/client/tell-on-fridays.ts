import { publicAction } from '../../../../platform/server/action.ts'
import { tellOnFridays } from '../../contract.ts'
import { openLink } from './open-link.ts'

export const tellOnFridaysAction = publicAction(tellOnFridays, async (context, { token, isOn }) => {
  const { project } = await openLink(context, token, { toChange: true })
  await context.db
    .updateTable('projects.projects')
    .set({ tellsOnFridays: isOn })
    .where('id', '=', project.id)
    .execute()
  return {}
})
