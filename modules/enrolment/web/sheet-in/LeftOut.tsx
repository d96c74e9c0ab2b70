import { useTranslations } from 'use-intl'
import styles from './LeftOut.module.css'
import { shortened } from './shortened.ts'
import type { summarise } from './summarise.ts'

type LeftOutProps = { names: ReturnType<typeof summarise>['names'] }

const most = 20

/** What was left out and why: what says who people are first, then what nobody could tell, then the rest. */
export function LeftOut({ names: { special, untold, unsaid, leftOut } }: LeftOutProps) {
  const t = useTranslations('enrolment.sheetIn.check.apart')
  const count = special.length + untold.length + unsaid.length + leftOut.length
  if (count === 0) return null
  const apart = special.length + untold.length + unsaid.length
  return (
    <div className={styles.apart}>
      <h3 className={styles.title}>{t('title', { count })}</h3>
      {special.length > 0 && (
        <p>
          <strong>{shortened(special, most)}</strong>
          <br />
          {t('identity', { count: special.length })}
        </p>
      )}
      {untold.length > 0 && (
        <p>
          <strong>{shortened(untold, most)}</strong>
          <br />
          {t('untold')}
        </p>
      )}
      {unsaid.length > 0 && (
        <p>
          <strong>{shortened(unsaid, most)}</strong>
          <br />
          {t('unsaid', { count: unsaid.length })}
        </p>
      )}
      {leftOut.length > 0 && (
        <p className={styles.others}>{t('others', { count: apart, columns: shortened(leftOut, most) })}</p>
      )}
    </div>
  )
}
