import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { PictureOfPair } from '../solving/solve-protocol.ts'
import { LazyRows } from './LazyRows.tsx'
import { moveBetweenRows } from './move-between-rows.ts'
import styles from './PairList.module.css'
import { PairRows } from './PairRows.tsx'

export type PairGroup = { id: string; title: string; aside: string; pairs: readonly PictureOfPair[] }

/** Pairs under headings. The arrows go from row to row, Enter opens one. */
export function PairList({
  groups,
  search,
  empty,
}: {
  groups: readonly PairGroup[]
  search: string
  empty?: string
}) {
  const t = useTranslations('matching.studio.views')
  const list = useRef<HTMLDivElement>(null)
  const filled = groups.filter(({ pairs }) => pairs.length > 0)
  if (filled.length === 0)
    return <p className={styles.empty}>{search ? t('noMatch') : (empty ?? t('noPairs'))}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move between the buttons inside
    <div ref={list} onKeyDown={(event) => moveBetweenRows(event, list.current)}>
      {filled.map((group) => (
        <section key={group.id} aria-labelledby={`pairs-${group.id}`}>
          <div className={styles.heading}>
            <h2 id={`pairs-${group.id}`} className={styles.title}>
              {group.title}
            </h2>
            <span className={styles.aside}>{group.aside}</span>
          </div>
          <LazyRows items={group.pairs} rowHeight={84} label={group.title}>
            {(pairs) => <PairRows pairs={pairs} />}
          </LazyRows>
        </section>
      ))}
    </div>
  )
}
