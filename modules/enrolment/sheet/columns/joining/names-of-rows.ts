import { peopleQuestions } from '../../../../programmes/rules.ts'
import { findNames } from '../../people/names/find-names.ts'
import { filledOf } from '../../cells-of.ts'
import type { Sheet } from '../../sheet.ts'
import type { GuessedColumn, NewQuestionTarget } from '../../target.ts'
import { asksForPeople } from '../asks-for-people.ts'
import { cellsAgree } from '../cells-agree.ts'
import { roleInName } from '../guess-roles.ts'
import { knowHeading } from '../know-heading.ts'
import { columnsOf, type Column } from './column.ts'

/** The name that the people room will find in each row, before anything else is known of the columns. */
export function namesOfRows(sheet: Sheet): string[] {
  const columns = columnsOf(sheet)
  const role = roleInName(sheet.tab ?? '') ?? roleInName(sheet.fileName)
  const guesses = findNames(
    columns.map((column, place) => beforeAnything(column, place, filledOf(sheet, place))),
    sheet,
    role,
  )
  const at = (to: 'full-name' | 'first-name' | 'last-name' | 'code') =>
    columns.filter((_, index) => guesses[index]!.target.to === to)
  const parts = [...at('first-name').slice(0, 1), ...at('last-name').slice(0, 1)]
  return sheet.rows.map((_, row) => {
    const whole = at('full-name').map(({ cells }) => cells[row]!)
    const inParts = parts.map(({ cells }) => cells[row]!).filter((cell) => cell !== '')
    const codes = at('code').map(({ cells }) => cells[row]!)
    return [...whole, inParts.join(' '), ...codes].find((name) => name !== '') ?? ''
  })
}

function beforeAnything({ heading }: Column, column: number, filled: readonly string[]): GuessedColumn {
  const base = { column, heading, asNewQuestion: someQuestion, special: false } as const
  if (filled.length === 0)
    return {
      ...base,
      target: { to: 'left-out', reason: 'empty-column' },
      confidence: 'sure',
      because: 'cells',
    }
  if (asksForPeople(heading) !== null) {
    const target = { to: 'question', key: peopleQuestions.wishes } as const
    return { ...base, target, confidence: 'likely', because: 'heading' }
  }
  const known = knowHeading(heading)
  if (known === null || known.meaning.to === 'purpose' || !cellsAgree(known.meaning, filled))
    return { ...base, target: someQuestion, confidence: 'unsure', because: 'nothing-known' }
  return {
    ...base,
    target: known.meaning,
    confidence: known.exact ? 'sure' : 'likely',
    because: 'heading',
  }
}

const someQuestion: NewQuestionTarget = {
  to: 'new-question',
  key: 'some-question',
  kind: 'short-text',
  wording: { fr: '', en: '' },
  optionsFrom: 'own',
  readers: 'team',
  special: false,
}
