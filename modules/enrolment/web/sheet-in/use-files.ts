import { useCallback, useState } from 'react'
import type { Sheet, SheetChoice } from '../../sheet/index.ts'
import { keepEdits, noEdits, readKeptEdits, type Edits } from './kept-choices.ts'
import type { AskReading } from './reading/reading-client.ts'
import type { FileHere, Source } from './reading/reading-protocol.ts'

/** The sheets that were handed in, what was changed about each, and the doors to add, open and take away. */
export function useFiles(ask: AskReading) {
  const [files, setFiles] = useState<readonly FileHere[]>([])
  const [edits, setEdits] = useState<Readonly<Record<string, Edits>>>({})
  const [reading, setReading] = useState(0)

  const settle = useCallback((read: readonly FileHere[]) => {
    setFiles((before) => [...before.filter((old) => !read.some((file) => replaces(file, old))), ...read])
    setEdits((before) => ({
      ...before,
      ...Object.fromEntries(
        read.map((file) => [file.id, file.sheet ? readKeptEdits(file.sheet.headings) : noEdits]),
      ),
    }))
  }, [])
  // Faults are thrown by the screen: nobody waits for them here.
  const waitFor = useCallback(<Answer>(asked: Promise<Answer>, then: (answer: Answer) => void) => {
    setReading((count) => count + 1)
    asked.then(then, () => undefined).finally(() => setReading((count) => count - 1))
  }, [])

  const add = useCallback(
    (sources: readonly Source[]) => waitFor(ask('read', { sources }), settle),
    [ask, settle, waitFor],
  )
  const chooseTabs = useCallback(
    (group: string, tabs: readonly string[]) =>
      waitFor(ask('tabs', { group, tabs }), (read) =>
        setFiles((before) =>
          read.length === 0 ? before : before.flatMap((file) => inPlace(file, group, before, read)),
        ),
      ),
    [ask, waitFor],
  )
  const choosePlace = useCallback(
    (file: FileHere & { sheet: Sheet }, choice: SheetChoice) =>
      waitFor(ask('place', { id: file.id, choice }), (moved) =>
        setFiles((before) => before.map((one) => (one.id === file.id ? moved : one))),
      ),
    [ask, waitFor],
  )
  const edit = useCallback((file: FileHere, change: (edits: Edits) => Edits) => {
    setEdits((before) => {
      const next = change(before[file.id] ?? noEdits)
      if (file.sheet) keepEdits(file.sheet.headings, next)
      return { ...before, [file.id]: next }
    })
  }, [])
  const remove = useCallback(
    (id: string) => setFiles((before) => before.filter((file) => file.id !== id)),
    [],
  )
  return { files, edits, isReading: reading > 0, add, chooseTabs, choosePlace, edit, remove }
}

// The tables of a file stay together, where its first one was.
function inPlace(file: FileHere, group: string, all: readonly FileHere[], read: FileHere[]): FileHere[] {
  if (file.group !== group) return [file]
  return all.find((one) => one.group === group) === file ? read : []
}

// The same file dropped again is its corrected version; and what could not be read has been answered by a new try.
function replaces(file: FileHere, old: FileHere): boolean {
  const isFile = file.sheet !== undefined && file.readAs !== 'pasted'
  return file.group === old.group || old.sheet === undefined || (isFile && file.fileName === old.fileName)
}
