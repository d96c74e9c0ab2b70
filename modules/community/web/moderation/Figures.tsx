import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import type { showModeration } from '../../contract.ts'
import styles from '../Community.module.css'

type Known = NonNullable<OutputOf<typeof showModeration>['figures']>

/** Of fewer there is no middle to speak of. */
const fewestForMiddle = 4

/** Each share with what it is of, and how far it could move; nobody is ranked. */
export function Figures({ figures }: { readonly figures: Known }) {
  const t = useTranslations('community.figures')
  const { asked, answered, helped, medianHours, waitingLong, askers, answerers, members, links } = figures
  const within = (interval: Known['answeredInterval']) =>
    interval === null
      ? ''
      : t('interval', { low: Math.round(interval.low * 100), high: Math.round(interval.high * 100) })
  return (
    <section className={styles.section}>
      <h2>{t('title', { asked })}</h2>
      {asked > 0 && (
        <ul className={styles.figures}>
          <li>{t('answered', { answered, asked, interval: within(figures.answeredInterval) })}</li>
          <li>{t('helped', { helped, asked, interval: within(figures.helpedInterval) })}</li>
          {medianHours !== null && answered >= fewestForMiddle && (
            <li>
              {t('median', { answered, hours: t('hours', { count: Math.max(1, Math.ceil(medianHours)) }) })}
            </li>
          )}
          <li>{t('waitingLong', { count: waitingLong })}</li>
          <li>{t('people', { askers, answerers, members })}</li>
        </ul>
      )}
      <p>{t('links', { count: links })}</p>
      <p className={styles.help}>
        {t('help')} {asked > 0 && figures.answeredInterval === null && t('few')}
      </p>
    </section>
  )
}
