import { useDeferredValue, useMemo, useState } from 'react'
import {
  guessRoles,
  joinColumns,
  ourOwnForm,
  recogniseColumns,
  toVolunteers,
  whyNotRead,
  type ColumnSource,
  type GuessedRole,
  type MappedSheet,
  type OneOrTwo,
  type Questionnaire,
  type Sheet,
} from '../../sheet/index.ts'
import { choiceOf, targetOf } from './choices.ts'
import { samplesOf, type ColumnHere } from './column-groups.ts'
import { columnKeys, type Edits } from './kept-choices.ts'
import type { ReadFile } from './read-file.ts'
import { useFiles } from './use-files.ts'
import { useFindCity } from './use-find-city.ts'

export type SheetHere = {
  file: ReadFile & { sheet: Sheet }
  guessedRole: GuessedRole
  edits: Edits
  columns: ColumnHere[]
  mapped: MappedSheet
}

/**
 * Everything the screen shows, from the files to the volunteers. The volunteers follow a moment after each change. Without
 * a questionnaire, sheets that answer our own form are read against it.
 */
export function useSheetIn(given: Questionnaire | null) {
  const doors = useFiles()
  const { files, edits } = doors
  const questionnaire = useMemo(
    () => given ?? ourOwnForm(files.flatMap(({ sheet }) => sheet ?? [])),
    [given, files],
  )
  const [orders, setOrders] = useState<Readonly<Record<string, readonly string[]>>>({})

  const [whoIsWho, setWhoIsWho] = useState<Readonly<Record<string, OneOrTwo>>>({})

  const sheets = useMemo(() => understand(files, edits, questionnaire), [files, edits, questionnaire])
  const wantsCities = sheets.some(({ mapped }) =>
    mapped.mapping.some((target) => target.to === 'profile' && target.field === 'place'),
  )
  const findCity = useFindCity(wantsCities)
  const asked = useMemo(() => ({ sheets, orders, whoIsWho }), [sheets, orders, whoIsWho])
  const settled = useDeferredValue(asked)
  const result = useMemo(() => {
    const mapped = settled.sheets.map((sheet) => sheet.mapped)
    const options = {
      emailRequired: false,
      orders: settled.orders,
      whoIsWho: settled.whoIsWho,
      ...(findCity && { findCity }),
    }
    return mapped.length === 0 ? null : toVolunteers(mapped, questionnaire, options)
  }, [settled, questionnaire, findCity])

  const blockers = sheets.flatMap(({ file, mapped }) => {
    const reason = whyNotRead(mapped, { emailRequired: false })
    return reason === undefined ? [] : [{ file, reason }]
  })
  return {
    ...doors,
    questionnaire,
    sheets,
    orders,
    setOrders,
    takeAs: (key: string, taken: OneOrTwo) => setWhoIsWho((before) => ({ ...before, [key]: taken })),
    result,
    blockers,
    isStale: settled !== asked || (wantsCities && !findCity),
  }
}

function understand(
  files: readonly ReadFile[],
  edits: Readonly<Record<string, Edits>>,
  questionnaire: Questionnaire,
): SheetHere[] {
  const readable = files.filter((file): file is ReadFile & { sheet: Sheet } => file.sheet !== undefined)
  const apart = readable.map(({ id }) => new Set(edits[id]?.apart))
  const joined = joinColumns(
    readable.map(({ sheet }) => sheet),
    apart,
  )
  const guessed = guessRoles(joined)
  return readable.map((file, index) => {
    const own = edits[file.id] ?? { choices: {} }
    return {
      file,
      guessedRole: guessed[index]!,
      edits: own,
      ...columnsOf({ file: file.id, sheet: joined[index]! }, own, guessed[index]!, questionnaire),
    }
  })
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
    const values = sheet.rows.map(({ cells }) => cells[guess.column]!)
    const guessedChoice = choiceOf(guess)
    const choice = edits.choices[key] ?? guessedChoice
    const filled = choice === guessedChoice ? [] : values.filter((cell) => cell !== '')
    const target = targetOf(choice, guess, { values: filled, role, questions })
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
