import {
  filledOf,
  guessRoles,
  joinColumns,
  leaveOutTogether,
  ourOwnForm,
  recogniseColumns,
  rolesToSay,
  type ColumnSource,
  type GuessedColumn,
  type GuessedRole,
  type MappedSheet,
  type Questionnaire,
  type Sheet,
} from '../../../sheet/index.ts'
import type { Role } from '../../../../programmes/contract.ts'
import { choiceOf, targetOf } from '../choices.ts'
import { samplesOf } from '../column-groups.ts'
import { columnKeys, noEdits, type Edits } from '../kept-choices.ts'
import type { ToUnderstand, Understood, UnderstoodSheet } from './reading-protocol.ts'

export type ReadableSheet = { readonly id: string; readonly sheet: Sheet }

/** What was understood before: a change to one column need not read the others again. */
export type Recall = {
  joined: {
    readonly of: readonly Sheet[]
    readonly apart: string
    readonly sheets: Sheet[]
    readonly roles: GuessedRole[]
  } | null
  ownForm: { readonly of: readonly Sheet[]; readonly questionnaire: Questionnaire } | null
  guesses: WeakMap<Sheet, { readonly under: string; readonly columns: GuessedColumn[] }>
}

export function nothingRecalled(): Recall {
  return { joined: null, ownForm: null, guesses: new WeakMap() }
}

/** What the columns of the sheets are, as they look and as they were chosen. */
export function understand(
  readable: readonly ReadableSheet[],
  { edits, given }: ToUnderstand,
  recall: Recall = nothingRecalled(),
): Understood {
  const sheets = readable.map(({ sheet }) => sheet)
  const questionnaire = given ?? ownFormOf(sheets, recall)
  const { sheets: joined, roles } = joinedOf(
    sheets,
    readable.map(({ id }) => edits[id]?.apart ?? []),
    recall,
  )
  const sides = readable.map(({ id }, index) => sideOf(edits[id] ?? noEdits, roles[index]!))
  const guesses = leaveOutTogether(
    joined,
    joined.map((sheet, index) => guessesOf(sheet, sides[index]!.role, questionnaire, recall)),
  )
  return {
    questionnaire,
    sheets: readable.map(({ id }, index) => ({
      id,
      guessedRole: roles[index]!,
      ...columnsOf(
        { file: id, sheet: joined[index]!, guesses: guesses[index]! },
        edits[id] ?? noEdits,
        sides[index]!,
        questionnaire,
      ),
    })),
  }
}

type Side = Required<Pick<MappedSheet, 'role' | 'everybodyIsBoth'>>

function sideOf(edits: Edits, guessed: GuessedRole): Side {
  if (edits.role === undefined)
    return { role: guessed.role, everybodyIsBoth: guessed.everybodyIsBoth === true }
  const said = edits.role === 'column' || edits.role === 'both' ? null : edits.role
  return { role: said, everybodyIsBoth: edits.role === 'both' }
}

function ownFormOf(sheets: readonly Sheet[], recall: Recall): Questionnaire {
  if (recall.ownForm === null || !areSame(recall.ownForm.of, sheets))
    recall.ownForm = { of: sheets, questionnaire: ourOwnForm(sheets) }
  return recall.ownForm.questionnaire
}

function joinedOf(sheets: readonly Sheet[], apart: readonly (readonly string[])[], recall: Recall) {
  const key = JSON.stringify(apart)
  if (recall.joined === null || recall.joined.apart !== key || !areSame(recall.joined.of, sheets)) {
    const joined = joinColumns(
      sheets,
      apart.map((keys) => new Set(keys)),
    )
    recall.joined = { of: sheets, apart: key, sheets: joined, roles: guessRoles(joined) }
  }
  return recall.joined
}

function guessesOf(sheet: Sheet, role: Role | null, { questions, themes }: Questionnaire, recall: Recall) {
  const under = JSON.stringify([role, questions, themes])
  const known = recall.guesses.get(sheet)
  if (known?.under === under) return known.columns
  const columns = recogniseColumns(sheet, { questions, themes, role })
  recall.guesses.set(sheet, { under, columns })
  return columns
}

function areSame(some: readonly Sheet[], others: readonly Sheet[]): boolean {
  return some.length === others.length && some.every((sheet, index) => sheet === others[index])
}

function columnsOf(
  { file, sheet, guesses }: { file: string; sheet: Sheet; guesses: readonly GuessedColumn[] },
  edits: Edits,
  { role, everybodyIsBoth }: Side,
  { questions }: Questionnaire,
): Omit<UnderstoodSheet, 'id' | 'guessedRole'> {
  const keys = columnKeys(sheet.headings)
  const columns = guesses.map((guess) => {
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
  const mapped = { sheet, role, mapping, ...(everybodyIsBoth && { everybodyIsBoth }) }
  return { columns, mapped, rolesToSay: rolesToSay(mapped) }
}

function sourceOf({ headings, sources }: Sheet, column: number): ColumnSource {
  const itself = { places: [column], headings: [headings[column]!], joined: null, names: null }
  return sources?.[column] ?? itself
}
