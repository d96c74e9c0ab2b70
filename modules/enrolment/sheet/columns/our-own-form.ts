import { cohortTemplate } from '../../../programmes/templates/index.ts'
import { filledOf } from '../cells-of.ts'
import type { Sheet } from '../sheet.ts'
import type { Questionnaire } from '../volunteer.ts'
import { cellsFit } from './cells-fit.ts'
import { findQuestion } from './find-question.ts'

/**
 * The questions of our own form that sheets answer, known by their wording: such a sheet is read like the answers to the
 * form, wherever it is handed in. Nothing of it where no heading is one of its questions.
 */
export function ourOwnForm(sheets: readonly Sheet[]): Questionnaire {
  const { questions, themes } = cohortTemplate
  const answered = new Set(sheets.flatMap(answeredIn))
  const found = questions.filter(({ key }) => answered.has(key))
  return { questions: found, themes: found.some(({ optionsFrom }) => optionsFrom === 'themes') ? themes : [] }
}

function answeredIn(sheet: Sheet): string[] {
  const { questions, themes } = cohortTemplate
  return sheet.headings.flatMap((heading, column) =>
    ([null, 'mentee', 'mentor'] as const).flatMap((role) => {
      const found = findQuestion(heading, questions, role)
      if (found === null || found.exact) return found?.key ?? []
      const values = filledOf(sheet, column)
      return cellsFit(
        questions.find(({ key }) => key === found.key)!,
        values,
        themes,
      )
        ? found.key
        : []
    }),
  )
}
