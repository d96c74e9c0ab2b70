import { readFile } from 'node:fs/promises'
import { stepwiseAction } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { translator } from '../../../platform/server/messages.ts'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { createFromTemplate, findInventedEdition, readQuestionnaire } from '../../programmes/server/index.ts'
import type { Questionnaire } from '../../programmes/contract.ts'
import { startDemonstration } from '../contract.ts'
import { readSheet, recogniseColumns, toVolunteers } from '../sheet/index.ts'
import { enrolVolunteers } from './enrol-volunteers.ts'

/** Reads the invented cohort the way anybody's sheet is read, into an edition that is labelled as invented. */
export const startDemonstrationAction = stepwiseAction(startDemonstration, async (steps) => {
  const bytes = await readFile(new URL('../demonstration/cohort-fr.csv', import.meta.url))
  const sheet = await readSheet(new Uint8Array(bytes), 'cohort-fr.csv')
  const { findCity } = await import('../../people/cities/index.ts')
  return steps.transaction(async (context) => {
    const existing = await findInventedEdition(context)
    if (existing) return { editionId: existing }
    const { editionId } = await createFromTemplate(context, cohortTemplate, {
      ...names(),
      startsOn: null,
      invented: true,
    })
    await enrol(context, editionId, await readQuestionnaire(context.db, editionId))
    return { editionId }
  })

  async function enrol(context: Context, editionId: string, questionnaire: Questionnaire) {
    const mapping = recogniseColumns(sheet, { ...questionnaire, role: null }).map(({ target }) => target)
    const read = toVolunteers([{ sheet, mapping, role: null }], questionnaire, {
      emailRequired: true,
      findCity,
    })
    const { newOptions, newThemes, newQuestions } = read
    await enrolVolunteers(context, {
      editionId,
      volunteers: read.volunteers.map(({ source, email, ...volunteer }) => ({
        ...volunteer,
        email: email!,
        line: source.line,
      })),
      newOptions,
      newThemes,
      newQuestions,
      seniorityLevels: null,
    })
  }
})

function names() {
  const inBoth = (key: string) => ({
    fr: translator('fr', 'enrolment')(key),
    en: translator('en', 'enrolment')(key),
  })
  return { name: inBoth('demonstration.programme'), editionName: inBoth('demonstration.edition') }
}
