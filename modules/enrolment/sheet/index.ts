/**
 * A sheet in: bytes of a spreadsheet → table → what each column is → volunteers, and every problem by line and column.
 * Pure: runs alike in the browser, in Node and in a worker. Texts are in `locales/<language>/enrolment.json`, `sheet`.
 *
 *   readSheets(bytes, fileName, choice): Promise<Sheet[]>             one a tab; rejects with SheetProblem
 *   readSheet(bytes, fileName, choice): Promise<Sheet>                the first of them
 *   joinColumns(sheets): Sheet[]                                      columns that are one question
 *   guessRoles(sheets): { role, because }[]
 *   recogniseColumns(sheet, { questions, themes, role }): GuessedColumn[]
 *   leaveOutTogether(sheets, guessedColumns)                          what touches identity in one, what no heading says
 *   toVolunteers(mappedSheets, questionnaire, options): VolunteersResult
 *   inferQuestionnaire(sheets): { sheets: MappedSheet[], questionnaire }
 */
export { roleWords, SheetProblem } from './sheet.ts'
export type {
  ColumnSource,
  Layout,
  RoleWord,
  Sheet,
  SheetChoice,
  SheetProblemCode,
  SheetRow,
} from './sheet.ts'
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
  OneOrTwo,
  Questionnaire,
  RowProblem,
  RowProblemCode,
  ToVolunteersOptions,
  Volunteer,
  VolunteersResult,
} from './volunteer.ts'
export { filledOf } from './cells-of.ts'
export { readNumber } from './cells/read-number.ts'
export { readYesNo } from './cells/read-yes-no.ts'
export { guessRoles } from './columns/guess-roles.ts'
export type { GuessedRole } from './columns/guess-roles.ts'
export { columnLetter } from './columns/column-letter.ts'
export { areOrdinary } from './columns/said/are-ordinary.ts'
export { saysOfWhat } from './columns/said/says-of-what.ts'
export { asksWhatNot } from './columns/asks-what-not.ts'
export { measuresCloseness } from './columns/attitude-scales.ts'
export { interestsKey } from './columns/words/meaning.ts'
export { completeQuestionnaire } from './people/complete-questionnaire.ts'
export { joinColumns, joinKey } from './columns/joining/join-columns.ts'
export { fold } from './fold.ts'
export { gatherProblems } from './people/gather-problems.ts'
export type { GatheredProblem } from './people/gather-problems.ts'
export { inferQuestionnaire } from './columns/infer-questionnaire.ts'
export { ourOwnForm } from './columns/our-own-form.ts'
export { proposePeople, proposeQuestion } from './columns/propose-question.ts'
export { levelKey } from './cells/read-profile-cell.ts'
export { openFile } from './table/open-file.ts'
export { chooseTabs as sheetsOf } from './table/place/choose-tabs.ts'
export { openNameBook, type NameBook } from './people/named/name-book.ts'
export { readNames } from './people/named/read-names.ts'
export { readSheet, readSheets } from './table/read-sheet.ts'
export type { OpenFile } from './table/tab.ts'
export { leaveOutTogether } from './columns/said/leave-out-together.ts'
export { recogniseColumns } from './columns/recognise-columns.ts'
export { mayBeRoles, readRoleWord, rolesToSay, sayRoles, unknownRoles } from './columns/say-roles.ts'
export type { WordsOfRoles } from './columns/say-roles.ts'
export { mayBeSameName, nameKey } from './people/same/same-name.ts'
export { toVolunteers } from './people/to-volunteers.ts'
export { whyNotRead } from './people/why-not-read.ts'
export { capacityQuestion } from './columns/find-question.ts'
