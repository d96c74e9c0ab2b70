import { useTranslations } from 'use-intl'
import type { EnrolmentRow } from '../../contract.ts'
import styles from './Completeness.module.css'

/** Answers given of those asked: a number, and a bar that lets the eye run down the column. */
export function Completeness({ row: { answered, asked } }: { row: EnrolmentRow }) {
  const t = useTranslations('enrolment.people')
  const share = asked === 0 ? 0 : answered / asked
  return (
    <span className={styles.cell}>
      <svg className={styles.bar} viewBox="0 0 40 6" width="40" height="6" aria-hidden="true">
        <rect className={styles.track} width="40" height="6" rx="3" />
        <rect className={styles.fill} width={40 * share} height="6" rx="3" />
      </svg>
      {t('answeredOf', { answered, asked })}
    </span>
  )
}
