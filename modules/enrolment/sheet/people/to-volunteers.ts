import type { Question } from '../../../programmes/contract.ts'
import { collectQuestions } from '../columns/collect-questions.ts'
import { columnLetter } from '../columns/column-letter.ts'
import { capacityQuestion } from '../columns/find-question.ts'
import { fold } from '../fold.ts'
import { tellGathered } from './lines/tell-gathered.ts'
import { sayWho } from './same/say-who.ts'
import { settlePeople } from './same/settle-people.ts'
import type { Candidate } from './same/candidate.ts'
import { openOptionBook, optionEntries, themeEntries, type OptionBook } from '../cells/option-book.ts'
import { guessDayOrder } from '../cells/read-day.ts'
import { guessInstantOrder } from '../cells/read-instant.ts'
import { wholeOptions } from '../cells/whole-options.ts'
import { rememberSpellings } from '../cells/read-profile-cell.ts'
import type { Report } from '../cells/read-answer.ts'
import { rememberAnswers } from '../cells/remember-answers.ts'
import { isList } from '../columns/propose-question.ts'
import { emptyDraft, readCell, type Draft, type RowReading } from './read-row.ts'
import { rolesOfRow } from './roles-of-row.ts'
import { seniorityLevels } from '../columns/seniority-levels.ts'
import { widenQuestions } from '../columns/widen-questions.ts'
import { namesPeople } from './why-not-read.ts'
import { givenNameFirst } from './names/given-name-first.ts'
import { settleManagers } from './named/settle-managers.ts'
import { sayUnknownNames } from './named/say-unknown-names.ts'
import { cellsOf } from '../cells-of.ts'
import type { LeftOutReason, MappedSheet } from '../target.ts'
import type { Questionnaire, RowProblem, ToVolunteersOptions, VolunteersResult } from '../volunteer.ts'
import { whoIs } from './who-is.ts'

/**
 * Turns mapped sheets into volunteers. A bad cell is left out and said, by line and column; a row is left out only
 * where its name or role is missing, or its address while `emailRequired`. Lines of one person are one volunteer.
 */
export function toVolunteers(
  given: readonly MappedSheet[],
  asked: Questionnaire,
  options: ToVolunteersOptions,
): VolunteersResult {
  const whoIsWho = options.whoIsWho ?? {}
  const gathered = given.map((mapped, index) => tellGathered(mapped, index, whoIsWho))
  const sheets = gathered.map(({ mapped }) => mapped)
  const orders = options.orders ?? {}
  const widened = widenQuestions(sheets, asked.questions)
  const questionnaire = {
    ...asked,
    questions: asked.questions.map((question) => widened.find(({ key }) => key === question.key) ?? question),
  }
  const collected = collectQuestions(sheets, orders, questionnaire.questions)
  const books = openBooks([...questionnaire.questions, ...collected.questions], questionnaire)
  const problems: RowProblem[] = gathered.flatMap(({ problem }) => problem ?? [])
  const candidates: Candidate[] = []
  const shared = {
    questions: books.questions,
    bookOf: books.bookOf,
    findCity: remember(options.findCity ?? (() => null)),
    firstSpelling: rememberSpellings(),
  }
  const capacityKey = capacityQuestion(questionnaire.questions)?.key ?? null
  for (const [index, mapped] of sheets.entries()) {
    const writeName = givenNameFirst(mapped)
    for (const { draft, line } of readRows(mapped, index, shared, problems)) {
      const volunteer = whoIs(
        draft,
        { sheet: index, line },
        { mapped, options, capacityKey, writeName, questions: books.questions },
        problems,
      )
      const isCode = draft.fullName === '' && draft.firstName === '' && draft.lastName === ''
      if (volunteer !== null) candidates.push({ volunteer, answeredAt: draft.answeredAt, isCode })
    }
  }
  const levels = seniorityLevels(sheets, orders)
  for (const [sheet, { everybodyIsBoth, mapping }] of sheets.entries()) {
    const first = candidates.find(({ volunteer }) => volunteer.source.sheet === sheet)
    if (first !== undefined && !namesPeople(mapping))
      problems.push(sayWho(first.volunteer, 'named-by-address', { details: {} }))
    if (everybodyIsBoth && first !== undefined)
      problems.push(sayWho(first.volunteer, 'everybody-is-both', { value: '', details: {} }))
  }
  const settled = settlePeople(candidates, { sheets, labels: levels.labels, whoIsWho })
  sayUnknownNames(settled.volunteers, problems)
  return {
    volunteers: settleManagers(settled.volunteers),
    problems: [...problems, ...settled.problems].toSorted(
      (one, other) => one.sheet - other.sheet || one.line - other.line,
    ),
    ...books.grown(collected.questions),
    widened,
    levels: { seniority: levels.order },
    leftOut: leftOutOf(sheets),
    unordered: [...levels.unordered, ...collected.unordered],
  }
}

function leftOutOf(sheets: readonly MappedSheet[]): NonNullable<VolunteersResult['leftOut']> {
  const headings = (wanted: LeftOutReason) => [
    ...new Set(
      sheets.flatMap(({ sheet, mapping }) =>
        mapping.flatMap((target, column) =>
          target.to === 'left-out' && target.reason === wanted ? (sheet.headings[column] ?? []) : [],
        ),
      ),
    ),
  ]
  return {
    special: headings('special-category'),
    untold: headings('perhaps-special'),
    unsaid: headings('unsaid'),
  }
}

function* readRows(
  mapped: MappedSheet,
  index: number,
  shared: Omit<RowReading, 'dayOrder' | 'instantOrder' | 'answered'>,
  problems: RowProblem[],
): Generator<{ draft: Draft; line: number }> {
  const { sheet, mapping } = mapped
  const columns = mapping.flatMap((target, column) => {
    if ((target.to === 'left-out' && target.reason !== 'mentors-wanted') || column >= sheet.headings.length)
      return []
    const heading = sheet.headings[column] || columnLetter(column)
    const isDay = target.to === 'profile' && target.field === 'startedOn'
    const kinds =
      'key' in target
        ? [target.key, target.instead?.key].map((key) => shared.questions.get(key ?? '')?.kind)
        : []
    const asksList = kinds.some(isList)
    const wholes = wholeOptions(asksList ? cellsOf(sheet, column) : [])
    const dayOrder = guessDayOrder(isDay || kinds.includes('date') ? cellsOf(sheet, column) : [])
    const instantOrder = target.to === 'answered-at' ? guessInstantOrder(cellsOf(sheet, column)) : dayOrder
    const reading = { ...shared, dayOrder, instantOrder, answered: rememberAnswers(wholes, dayOrder) }
    return [{ column, target, heading, reading }]
  })
  for (const { line, cells } of sheet.rows) {
    const draft = emptyDraft()
    const roles = rolesOfRow(cells, mapped)
    let at = columns[0]!
    const report: Report = (code, effect, details = {}) => {
      const { column, heading } = at
      const value = cells[column]!.slice(0, 120)
      problems.push({ sheet: index, line, column: { index: column, heading }, code, value, details, effect })
    }
    for (const one of columns) {
      const cell = cells[one.column]!
      if (cell === '') continue
      at = one
      readCell(cell, one.target, draft, roles, one.reading, report)
    }
    yield { draft, line }
  }
}

function openBooks(questions: readonly Question[], questionnaire: Questionnaire) {
  const themes = openOptionBook(themeEntries(questionnaire.themes))
  const own = new Map(questions.map(({ key, options }) => [key, openOptionBook(optionEntries(options))]))
  const bookOf = (question: Question): OptionBook =>
    question.optionsFrom === 'themes' ? themes : own.get(question.key)!
  return {
    questions: new Map(questions.map((question) => [question.key, question])),
    bookOf,
    /** What the reading added: options of old questions, new themes, new questions with their options. */
    grown: (newQuestions: readonly Question[]) => ({
      newOptions: questionnaire.questions.flatMap(({ key }) =>
        own.get(key)!.added.map((option) => ({ question: key, option })),
      ),
      newThemes: themes.added.map(({ key, label }) => ({ key, asking: label, offering: label })),
      newQuestions: newQuestions.map((question) => ({
        ...question,
        options: [...question.options, ...own.get(question.key)!.added],
      })),
    }),
  }
}

function remember<Value>(find: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>()
  return (text) => {
    const key = fold(text)
    if (!found.has(key)) found.set(key, find(text))
    return found.get(key)!
  }
}
