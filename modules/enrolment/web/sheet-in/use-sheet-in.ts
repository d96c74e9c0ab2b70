import { useCallback, useMemo, useState } from 'react'
import {
  whyNotRead,
  type GuessedRole,
  type MappedSheet,
  type OneOrTwo,
  type Questionnaire,
  type Sheet,
  type WordsOfRoles,
} from '../../sheet/index.ts'
import type { ColumnHere } from './column-groups.ts'
import { keepAnswers, readKeptAnswers } from './kept-answers.ts'
import { noEdits, type Edits } from './kept-choices.ts'
import type { FileHere, ToSettle, ToUnderstand } from './reading/reading-protocol.ts'
import { useAnswer } from './reading/use-answer.ts'
import { useReading } from './reading/use-reading.ts'
import { useFiles } from './use-files.ts'

export type SheetHere = {
  file: FileHere & { sheet: Sheet }
  guessedRole: GuessedRole
  edits: Edits
  columns: readonly ColumnHere[]
  /** Without the cells: they stay in the worker. */
  mapped: MappedSheet
  rolesToSay: readonly WordsOfRoles[]
}

/**
 * Everything the screen shows, from the files to the volunteers, as a worker answers it. What was there stays, stale,
 * until the answer to a change comes. Without a questionnaire, sheets that answer our own form are read against it.
 */
export function useSheetIn(given: Questionnaire | null) {
  const ask = useReading()
  const doors = useFiles(ask)
  const { files, edits } = doors
  const [orders, setOrders] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [whoIsWho, setWhoIsWho] = useState(readKeptAnswers)

  const readable = useMemo(
    () => files.filter((file): file is FileHere & { sheet: Sheet } => file.sheet !== undefined),
    [files],
  )
  const toUnderstand = useMemo(
    () => (readable.length === 0 ? null : { ids: readable.map(({ id }) => id), edits, given, readable }),
    [readable, edits, given],
  )
  const understood = useAnswer(
    toUnderstand,
    useCallback(
      ({ readable: _, ...what }: ToUnderstand & { readable: unknown }) => ask('understand', what),
      [ask],
    ),
  )
  const sheets = useMemo(
    () =>
      (understood.answer?.sheets ?? []).flatMap(({ id, ...rest }): SheetHere[] => {
        const file = readable.find((one) => one.id === id)
        return file === undefined ? [] : [{ file, edits: edits[id] ?? noEdits, ...rest }]
      }),
    [understood.answer, readable, edits],
  )
  const toSettle = useMemo(
    () => understood.answer && { understood: understood.answer, orders, whoIsWho },
    [understood.answer, orders, whoIsWho],
  )
  const settled = useAnswer(
    toSettle,
    useCallback(
      async ({ understood: from, ...what }: ToSettle & { understood: object }) => ({
        from,
        result: await ask('settle', what),
      }),
      [ask],
    ),
  )
  // People of other sheets than those on the screen are nobody's.
  const result = sheets.length === 0 ? null : (settled.answer?.result ?? null)

  const blockers = sheets.flatMap(({ file, mapped }) => {
    const reason = whyNotRead(mapped, { emailRequired: false })
    return reason === undefined ? [] : [{ file, reason }]
  })
  const isStale = understood.isStale || settled.isStale
  const step = doors.isReading
    ? 'reading'
    : understood.isStale
      ? 'columns'
      : settled.isStale
        ? 'people'
        : null
  return {
    ...doors,
    questionnaire: understood.answer?.questionnaire ?? given ?? nothingAsked,
    sheets,
    orders,
    setOrders,
    takeAs: (key: string, taken: OneOrTwo) => {
      const next = { ...whoIsWho, [key]: taken }
      keepAnswers(next)
      setWhoIsWho(next)
    },
    result,
    takePeople: () => ask('people', {}),
    blockers,
    isStale,
    /** What the worker is at; null where everything on the screen is up to date. */
    step: step as 'reading' | 'columns' | 'people' | null,
  }
}

const nothingAsked: Questionnaire = { questions: [], themes: [] }
