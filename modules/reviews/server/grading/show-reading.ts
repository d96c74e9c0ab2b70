import { action } from '../../../../platform/server/action.ts'
import { showReading } from '../../contract.ts'
import { readState } from '../deciding/read-state.ts'
import { readAsRead } from '../reading/as-read.ts'
import { readKept } from './kept-reading.ts'

/** Whoever grades without seeing names goes on so, whatever the team has shown itself. */
export const showReadingAction = action(showReading, async (context, { id }) => {
  const { db } = context
  const { editionId, terms, marks, note, calibrates, givenAt, revision, next, whyNotGrade } = await readKept(
    context,
    id,
    () => readState(db, id),
  )
  const { number, name, role, profile, asked, answers, answeredUnder, questionnaireVersion } =
    await readAsRead(db, id, { isBlind: terms.isBlind, grades: true })
  return {
    applicationId: id,
    editionId,
    number,
    name,
    role,
    isBlind: terms.isBlind,
    profile,
    asked,
    answers,
    answeredUnder,
    questionnaireVersion,
    criteria: terms.criteria,
    calibrates,
    marks: marks as Record<string, number>,
    note,
    givenAt,
    whyNotGrade: whyNotGrade ?? null,
    next,
    revision,
  }
})
