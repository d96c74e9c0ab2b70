import { useCallback, useState } from 'react'
import { keepEdits, noEdits, readKeptEdits, type Edits } from './kept-choices.ts'
import type { Sheet, SheetChoice } from '../../sheet/index.ts'
import { readElsewhere, readFile, readTabs, type ReadFile } from './read-file.ts'

/** The sheets that were handed in, what was changed about each, and the doors to add, open and take away. */
export function useFiles() {
  const [files, setFiles] = useState<readonly ReadFile[]>([])
  const [edits, setEdits] = useState<Readonly<Record<string, Edits>>>({})
  const [reading, setReading] = useState(0)

  const settle = useCallback((read: readonly ReadFile[]) => {
    setFiles((before) => [...before.filter((old) => !read.some((file) => replaces(file, old))), ...read])
    setEdits((before) => ({
      ...before,
      ...Object.fromEntries(
        read.map((file) => [file.id, file.sheet ? readKeptEdits(file.sheet.headings) : noEdits]),
      ),
    }))
  }, [])

  const add = useCallback(
    async (sources: readonly (File | { name: string; text: string })[]) => {
      setReading((count) => count + 1)
      const read = await Promise.all(sources.map(readFile)).finally(() => setReading((count) => count - 1))
      settle(read.flat())
    },
    [settle],
  )
  const chooseTabs = useCallback(
    (group: string, tabs: readonly string[]) =>
      setFiles((before) => {
        const read = readTabs(
          before.filter((file) => file.group === group),
          tabs,
        )
        return read.length === 0 ? before : before.flatMap((file) => inPlace(file, group, before, read))
      }),
    [],
  )
  const choosePlace = useCallback(
    (file: ReadFile & { sheet: Sheet }, choice: SheetChoice) =>
      setFiles((before) => before.map((one) => (one.id === file.id ? readElsewhere(file, choice) : one))),
    [],
  )
  const edit = useCallback((file: ReadFile, change: (edits: Edits) => Edits) => {
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
function inPlace(file: ReadFile, group: string, all: readonly ReadFile[], read: ReadFile[]): ReadFile[] {
  if (file.group !== group) return [file]
  return all.find((one) => one.group === group) === file ? read : []
}

// The same file dropped again is its corrected version; and what could not be read has been answered by a new try.
function replaces(file: ReadFile, old: ReadFile): boolean {
  const isFile = file.open?.readAs !== 'pasted'
  return file.group === old.group || old.sheet === undefined || (isFile && file.fileName === old.fileName)
}
