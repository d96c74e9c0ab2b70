import type { Role } from '../../../programmes/contract.ts'
import { guessRoles } from './guess-roles.ts'
import { completeQuestionnaire } from '../people/complete-questionnaire.ts'
import { ourOwnForm } from './our-own-form.ts'
import { joinColumns } from './joining/join-columns.ts'
import { leaveOutTogether } from './said/leave-out-together.ts'
import { recogniseColumns } from './recognise-columns.ts'
import type { Sheet } from '../sheet.ts'
import type { MappedSheet, NewQuestionTarget, Target } from '../target.ts'
import { toVolunteers } from '../people/to-volunteers.ts'
import type { Questionnaire } from '../volunteer.ts'

/**
 * The questionnaire that sheets without one imply: our own form's questions where they answer it, needs and offers on one
 * list of themes, known scales as levels, the rest by the look of its cells. A role that is not given is guessed. Hand the result to `toVolunteers` as it is.
 */
export function inferQuestionnaire(given: readonly { sheet: Sheet; role?: Role | null }[]): {
  sheets: MappedSheet[]
  questionnaire: Questionnaire
} {
  const joined = joinColumns(given.map(({ sheet }) => sheet))
  const sheets = given.map((one, index) => ({ ...one, sheet: joined[index]! }))
  const guesses = guessRoles(sheets.map(({ sheet }) => sheet))
  const known = ourOwnForm(sheets.map(({ sheet }) => sheet))
  const sides = sheets.map(({ role }, index) => (role === undefined ? guesses[index]!.role : role))
  const recognised = leaveOutTogether(
    joined,
    joined.map((sheet, index) => recogniseColumns(sheet, { ...known, role: sides[index]! })),
  )
  const mapped = sheets.map(({ sheet, role }, index) => {
    const side = sides[index]!
    const isBoth = role === undefined && guesses[index]!.everybodyIsBoth === true
    const mapping = recognised[index]!.map(({ target }) => target)
    return { sheet, role: side, mapping, ...(isBoth && { everybodyIsBoth: true }) }
  })
  const asked = mapped.map((one) => ({ ...one, mapping: one.mapping.map(onlyQuestions) }))
  const read = toVolunteers(asked, known, { emailRequired: false })
  const settled = mapped.map((one) => ({
    ...one,
    mapping: one.mapping.map((target) => (target.to === 'new-question' ? asKnown(target) : target)),
  }))
  return { sheets: settled, questionnaire: completeQuestionnaire(known, read) }
}

function asKnown({ key, instead }: NewQuestionTarget): Target {
  return { to: 'question', key, ...(instead !== undefined && { instead }) }
}

// Whose row it is decides which question a cell answers.
function onlyQuestions(target: Target): Target {
  const kept: readonly Target['to'][] = ['new-question', 'question', 'role', 'both-roles']
  return kept.includes(target.to) ? target : { to: 'left-out', reason: 'chosen' }
}
