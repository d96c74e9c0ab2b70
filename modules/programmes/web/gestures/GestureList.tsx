import { useRef } from 'react'
import { usePageKeys } from '../../../../platform/web/use-page-keys.ts'
import styles from './GestureList.module.css'
import { GestureLine, SeveralLine } from './GestureLine.tsx'
import type { Line } from './merge-alike.ts'

/** What waits, each with its reason and its one action; only the first is filled. 1 to 9 go to the action of a line. */
export function GestureList({
  lines,
  withEdition = false,
}: {
  lines: readonly Line[]
  withEdition?: boolean
}) {
  const list = useRef<HTMLUListElement>(null)
  const go = (index: number) => () =>
    list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${index + 1}) a`)?.focus()
  usePageKeys(Object.fromEntries(lines.slice(0, 9).map((_, index) => [String(index + 1), go(index)])))
  if (lines.length === 0) return null
  return (
    <ul ref={list} className={styles.gestures}>
      {lines.map((line, index) =>
        'one' in line ? (
          <GestureLine
            key={line.one.key}
            gesture={line.one}
            isFirst={index === 0}
            withEdition={withEdition}
          />
        ) : (
          <SeveralLine key={line.key} line={line} />
        ),
      )}
    </ul>
  )
}
