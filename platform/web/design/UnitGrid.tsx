import { Link, Toolbar } from 'react-aria-components'
import { useMedia } from '../use-media.ts'
import { UnitBar } from './UnitBar.tsx'
import styles from './UnitGrid.module.css'

export type UnitGroup = {
  readonly key: string
  /** "ont une date à venir" */
  readonly label: string
  readonly look: 'full' | 'pale' | 'hatched' | 'care' | 'resting' | 'waiting' | 'empty'
  readonly count: number
  /** Who stands behind its squares; none where they are not named. */
  readonly units: readonly { readonly key: string; readonly name: string }[]
}

type UnitGridProps = {
  readonly label: string
  readonly groups: readonly UnitGroup[]
  /** What a square opens. */
  readonly href: string
}

const most = 120

/**
 * One square a case, in groups, each named by its number and its words below. On a phone, and past 120 of them, one bar
 * of the same groups.
 */
export function UnitGrid({ label, groups, href }: UnitGridProps) {
  const isNarrow = useMedia('(max-width: 599px)')
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {isNarrow || total > most ? (
        <UnitBar parts={groups} />
      ) : (
        <Toolbar aria-label={label} className={styles.grid!}>
          {groups.flatMap((group) => squaresOf(group, href))}
        </Toolbar>
      )}
      <ul className={styles.legend}>
        {groups.map(({ key, look, label: words, count }) => (
          <li key={key}>
            <span aria-hidden="true" className={`${styles.sample} ${styles[look]}`} />
            <strong>{count}</strong> <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function squaresOf({ key, look, label, count, units }: UnitGroup, href: string) {
  const className = `${styles.square} ${styles[look]}`
  const named = units.map((unit) => (
    <Link key={unit.key} href={href} className={className} aria-label={`${unit.name}, ${label}`}>
      <span title={`${unit.name}, ${label}`} className={styles.name} />
    </Link>
  ))
  const others = Array.from({ length: count - units.length }, (_, index) => (
    <span key={`${key} ${index}`} aria-hidden="true" className={className} />
  ))
  return [...named, ...others]
}
