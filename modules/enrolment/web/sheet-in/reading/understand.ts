import {
  filledOf,
  guessRoles,
  joinColumns,
  ourOwnForm,
  recogniseColumns,
  type ColumnSource,
  type GuessedRole,
  type MappedSheet,
  type Questionnaire,
  type Sheet,
} from '../../../sheet/index.ts'
import { choiceOf, targetOf } from '../choices.ts'
import { samplesOf, type ColumnHere } from '../column-groups.ts'
import { columnKeys, noEdits, type Edits } from '../kept-choices.ts'
import type { ToUnderstand, Understood } from './reading-protocol.ts'

export type ReadableSheet = { readonly id: string; readonly sheet: Sheet }

/** What the columns of the sheets are, as they look and as they were chosen. */
export function understand(readable: readonly ReadableSheet[], { edits, given }: ToUnderstand): Understood {
  const sheets = readable.map(({ sheet }) => sheet)
  const questionnaire = given ?? ourOwnForm(sheets)
  const apart = readable.map(({ id }) => new Set(edits[id]?.apart))
  const joined = joinColumns(sheets, apart)
  const guessed = guessRoles(joined)
  return {
    questionnaire,
    sheets: readable.map(({ id }, index) => ({
      id,
      guessedRole: guessed[index]!,
      ...columnsOf({ file: id, sheet: joined[index]! }, edits[id] ?? noEdits, guessed[index]!, questionnaire),
    })),
  }
}

function columnsOf(
  { file, sheet }: { file: string; sheet: Sheet },
  edits: Edits,
  guessed: GuessedRole,
  { questions, themes }: Questionnaire,
): { columns: ColumnHere[]; mapped: MappedSheet } {
  const chosen = edits.role === 'column' || edits.role === 'both' ? null : edits.role
  const role = chosen === undefined ? guessed.role : chosen
  const everybodyIsBoth = edits.role === undefined ? guessed.everybodyIsBoth === true : edits.role === 'both'
  const keys = columnKeys(sheet.headings)
  const columns = recogniseColumns(sheet, { questions, themes, role }).map((guess) => {
    const key = keys[guess.column]!
    const guessedChoice = choiceOf(guess)
    const choice = edits.choices[key] ?? guessedChoice
    const values = filledOf(sheet, guess.column)
    const target = targetOf(choice, guess, { values, role, questions })
    const source = sourceOf(sheet, guess.column)
    return {
      file,
      key,
      guess,
      guessed: guessedChoice,
      choice,
      target,
      samples: samplesOf(values),
      source,
      takenFrom: edits.apart?.find((from) => from.split('+').includes(`${source.places[0]}`)) ?? null,
    }
  })
  const mapping = columns.map(({ target }) => target)
  return { columns, mapped: { sheet, role, mapping, ...(everybodyIsBoth && { everybodyIsBoth }) } }
}

function sourceOf({ headings, sources }: Sheet, column: number): ColumnSource {
  const itself = { places: [column], headings: [headings[column]!], joined: null, names: null }
  return sources?.[column] ?? itself
}
