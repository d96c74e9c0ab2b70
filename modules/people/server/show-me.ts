import { action } from '../../../platform/server/action.ts'
import { showMe } from '../contract.ts'

export const showMeAction = action(showMe, ({ organisation, person }) => {
  const { id, slug, name, language, invented } = organisation
  return Promise.resolve({ organisation: { id, slug, name, language, invented }, person })
})
