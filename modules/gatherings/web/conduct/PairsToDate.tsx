import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Conduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'

/** Which pairs would leave without a date, and the days of those that have one. */
export function PairsToDate({ pairs }: { readonly pairs: Conduct['pairs'] }) {
  const t = useTranslations('gatherings.pairs')
  const format = useFormatter()
  const undated = pairs.filter(({ nextOn }) => nextOn === null)
  const dated = pairs.filter(({ nextOn }) => nextOn !== null)
  const names = (all: readonly string[]) => format.list(all.map(firstName))
  return (
    <section className={styles.section}>
      <h2>{t('title', { dated: dated.length, total: pairs.length })}</h2>
      {undated.length > 0 && (
        <>
          <p className={styles.help}>{t('text')}</p>
          <ul className={styles.people}>
            {undated.map((pair) => (
              <li key={pair.id} className={styles.person}>
                {names(pair.names)}
              </li>
            ))}
          </ul>
        </>
      )}
      {dated.length > 0 && (
        <>
          <h3>{t('taken')}</h3>
          <ul className={styles.people}>
            {dated.map((pair) => (
              <li key={pair.id} className={styles.person}>
                <span>{names(pair.names)}</span>
                <span className={styles.help}>
                  {format.dateTime(new Date(`${pair.nextOn}T12:00:00.000Z`), {
                    day: 'numeric',
                    month: 'short',
                    timeZone: 'UTC',
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
