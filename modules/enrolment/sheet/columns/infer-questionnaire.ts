import type { Role } from '../../../programmes/contract.ts'
import { guessRoles } from './guess-roles.ts'
import { recogniseColumns } from './recognise-columns.ts'
import type { Sheet } from '../sheet.ts'
import type { MappedSheet, Target } from '../target.ts'
import { toVolunteers } from '../people/to-volunteers.ts'
import type { Questionnaire } from '../volunteer.ts'

/**
 * The questionnaire that sheets without one imply: needs and offers on one list of themes, known scales as levels, the
 * rest by the look of its cells. A role that is not given is guessed. Hand the result to `toVolunteers` as it is.
 */
export function inferQuestionnaire(sheets: readonly { sheet: Sheet; role?: Role | null }[]): {
  sheets: MappedSheet[]
  questionnaire: Questionnaire
} {
  const guesses = guessRoles(sheets.map(({ sheet }) => sheet))
  const mapped = sheets.map(({ sheet, role }, index) => {
    const known = role === undefined ? guesses[index]!.role : role
    const columns = recogniseColumns(sheet, { questions: [], themes: [], role: known })
    return { sheet, role: known, mapping: columns.map(({ target }) => target) }
  })
  const asked = mapped.map((one) => ({ ...one, mapping: one.mapping.map(onlyQuestions) }))
  const { newQuestions, newThemes } = toVolunteers(
    asked,
    { questions: [], themes: [] },
    { emailRequired: false },
  )
  const settled = mapped.map((one) => ({
    ...one,
    mapping: one.mapping.map((target) =>
      target.to === 'new-question' ? { to: 'question' as const, key: target.key } : target,
    ),
  }))
  return { sheets: settled, questionnaire: { questions: newQuestions, themes: newThemes } }
}

function onlyQuestions(target: Target): Target {
  return target.to === 'new-question' ? target : { to: 'left-out', reason: 'chosen' }
}
