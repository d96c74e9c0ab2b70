import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { criterionColour } from '../../../../platform/web/design/criterion-colour.ts'
import type { CriterionRow, Member } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import styles from './CriterionRows.module.css'
import { useStudio } from './studio-context.ts'

type CriterionRowsProps = { rows: readonly CriterionRow[]; mentor: Member; mentee: Member }

/** One line a criterion: what each of the two answered, and the points that come of it. */
export function CriterionRows({ rows, mentor, mentee }: CriterionRowsProps) {
  const t = useTranslations('matching.studio.why')
  const { called } = useStudio()
  const counting = rows.filter((row) => row.colour !== null)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('mentor', { name: called(mentor.id) })}</th>
          <th scope="col">{t('mentee', { name: called(mentee.id) })}</th>
        </tr>
      </thead>
      {counting.map((row) => (
        <Row key={row.criterion} row={row} />
      ))}
    </table>
  )
}

function Row({ row }: { row: CriterionRow }) {
  const t = useTranslations('matching.studio.why')
  const { colourOf } = useStudio()
  const say = useSay()
  const points = row.dropped
    ? t('dropped')
    : row.range
      ? t('pointsRange', { from: row.range[0], to: row.range[1], maximum: row.maximum })
      : t('points', { points: row.points, maximum: row.maximum })
  return (
    <tbody className={styles.row}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <span className={styles.criterion}>
            <span
              className={row.missing ? styles.unknown : styles.swatch}
              style={row.missing ? {} : { backgroundColor: criterionColour(colourOf(row.criterion)) }}
            />
            <span className={styles.label}>{say(row.label)}</span>
            <span className={styles.points}>{points}</span>
          </span>
        </th>
      </tr>
      <tr>
        {(['mentor', 'mentee'] as const).map((side) => (
          <td key={side}>
            <Answer row={row} side={side} />
          </td>
        ))}
      </tr>
    </tbody>
  )
}

function Answer({ row, side }: { row: CriterionRow; side: 'mentor' | 'mentee' }) {
  const t = useTranslations('matching.studio.why')
  const say = useSay()
  const answer = row[side]
  if (answer !== null) return say(answer)
  if (row.hidden) return t('hidden')
  if (row.aside.includes(side)) return t('aside')
  const isMissing = row.missing === side || row.missing === 'both'
  return isMissing ? <Badge tone="waiting">{t('missing')}</Badge> : null
}
