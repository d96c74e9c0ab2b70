/**
 * A sheet in: bytes of a spreadsheet → table → what each column is → volunteers, and every problem by line and column.
 * Pure: runs alike in the browser, in Node and in a worker. Texts are in `locales/<language>/enrolment.json`, `sheet`.
 *
 *   readSheet(bytes, fileName): Promise<Sheet>                        rejects with SheetProblem
 *   guessRoles(sheets): { role, because }[]
 *   recogniseColumns(sheet, { questions, themes, role }): GuessedColumn[]
 *   toVolunteers(mappedSheets, questionnaire, options): VolunteersResult
 *   inferQuestionnaire(sheets): { sheets: MappedSheet[], questionnaire }
 *   orderLevels(values): string[] | null
 */
export { SheetProblem, sheetLimits } from './sheet.ts'
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
  Questionnaire,
  RowProblem,
  RowProblemCode,
  ToVolunteersOptions,
  Volunteer,
  VolunteersResult,
} from './volunteer.ts'
