import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { showRunBook } from '../../contract.ts'
import { milestonesOf } from '../../run-book/milestones.ts'
import styles from './EditionLine.module.css'

/** The days that everybody of the edition knows, and today among them. Not on a phone, where they would be a list. */
export function EditionLine({ editionId, endsOn }: { editionId: string; endsOn: string | null }) {
  const t = useTranslations('guidance.runBook')
  const format = useFormatter()
  const { data } = useEndpoint(showRunBook, { editionId })
  if (!data?.applies) return null
  const milestones = milestonesOf(data.steps, { today: data.today, endsOn })
  if (milestones.length < 3) return null
  const day = (on: string) =>
    format.dateTime(new Date(on), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <ol className={styles.line} aria-label={t('line')}>
      {milestones.map(({ key, on }) => (
        <li
          key={key}
          className={key === 'today' ? styles.today : on < data.today ? styles.past : styles.ahead}
          aria-current={key === 'today' ? 'date' : undefined}
        >
          <span>{day(on)}</span>
          <span>{t(`milestones.${key}`)}</span>
        </li>
      ))}
    </ol>
  )
}
