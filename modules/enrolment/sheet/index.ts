/**
 * A sheet in: bytes of a spreadsheet → table → what each column is → volunteers, and every problem by line and column.
 * Pure: runs alike in the browser, in Node and in a worker. Texts are in `locales/<language>/enrolment.json`, `sheet`.
 *
 *   readSheet(bytes, fileName): Promise<Sheet>                        rejects with SheetProblem
 *   guessRoles(sheets): { role, because }[]
 *   recogniseColumns(sheet, { questions, themes, role }): GuessedColumn[]
 *   toVolunteers(mappedSheets, questionnaire, options): VolunteersResult
 *   inferQuestionnaire(sheets): { sheets: MappedSheet[], questionnaire }
 */
export { SheetProblem } from './sheet.ts'
export type { Sheet, SheetProblemCode, SheetRow } from './sheet.ts'
export type {
  Confidence,
  GuessedColumn,
  LeftOutReason,
  MappedSheet,
  NewQuestionTarget,
  Target,
} from './target.ts'
export type {
  FoundCity,
  Questionnaire,
  RowProblem,
  RowProblemCode,
  ToVolunteersOptions,
  Volunteer,
  VolunteersResult,
} from './volunteer.ts'
export { guessRoles } from './guess-roles.ts'
export type { GuessedRole } from './guess-roles.ts'
export { columnLetter } from './column-letter.ts'
export { completeQuestionnaire } from './complete-questionnaire.ts'
export { fold } from './fold.ts'
export { inferQuestionnaire } from './infer-questionnaire.ts'
export { proposeQuestion } from './propose-question.ts'
export { levelKey } from './read-profile-cell.ts'
export { readSheet } from './read-sheet.ts'
export { recogniseColumns } from './recognise-columns.ts'
export { toVolunteers } from './to-volunteers.ts'
export { whyNotRead } from './why-not-read.ts'
