import { useState } from 'react'
import { columnLetter, fold } from '../../sheet/index.ts'
import type { ColumnGroup } from './column-groups.ts'

const atOnce = 30

/** The lines of the table that are drawn: a thousand of them at once would hold the page up. */
export function useShownGroups(groups: readonly ColumnGroup[]) {
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(atOnce)
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '')
  const found = words.length === 0 ? groups : groups.filter((group) => holds(group, words))
  return {
    isLong: groups.length > atOnce,
    search,
    setSearch: (text: string) => {
      setSearch(text)
      setMost(atOnce)
    },
    shown: found.slice(0, most),
    more: Math.min(atOnce, Math.max(0, found.length - most)),
    showMore: () => setMost(most + atOnce),
  }
}

function holds({ columns: [column] }: ColumnGroup, words: readonly string[]): boolean {
  const { heading, column: index } = column!.guess
  const text = fold(heading || columnLetter(index))
  return words.every((word) => text.includes(word))
}
