import { action } from '../../../../platform/server/action.ts'
import { extendQuestionnaire, lockEdition, readQuestionnaire } from '../../../programmes/server/index.ts'
import { takeDiscoveredThemes } from '../../contract.ts'
import { readKeptSurvey, readQuestionsOf } from '../kept-survey.ts'

const themesAtMost = 12

/** Twice is once. A theme is asked for and offered in the words of the survey, until its team writes others. */
export const takeDiscoveredThemesAction = action(takeDiscoveredThemes, async (context, { id, keys }) => {
  const { db } = context
  const { purpose, editionId } = await readKeptSurvey(db, id)
  if (purpose !== 'discovery') throw context.refuse('not-a-discovery')
  const subjects = (await readQuestionsOf(db, id)).find(({ key }) => key === 'wanted')?.options ?? []
  const chosen = [...new Set(keys)].map((key) => subjects.find((one) => one.key === key))
  if (chosen.includes(undefined)) throw context.refuse('unknown-subject')
  await lockEdition(db, editionId)
  const { themes } = await readQuestionnaire(db, editionId)
  const added = chosen.flatMap((one) =>
    one && !themes.some(({ key }) => key === one.key)
      ? [{ key: one.key, asking: one.label, offering: one.label }]
      : [],
  )
  if (themes.length + added.length > themesAtMost) throw context.refuse('too-many-themes')
  if (added.length > 0)
    await extendQuestionnaire(context, editionId, {
      newQuestions: [],
      newThemes: added,
      newOptions: [],
      seniorityLevels: null,
    })
  return { added: added.length }
})
