import { action } from '../../../../platform/server/action.ts'
import { readThemes } from '../../../programmes/server/index.ts'
import { listSkills } from '../../contract.ts'

export const listSkillsAction = action(listSkills, async ({ db }, { editionId }) => ({
  skills: (await readThemes(db, editionId)).map(({ key, asking }) => ({ key, ...asking })),
}))
