import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import type { Conduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'
import { useWhen } from '../use-when.ts'

/** What comes after what, from the hour at which it begins; the point that runs stands out by its words too. */
export function AgendaList({ conduct: { gathering, clock } }: { readonly conduct: Conduct }) {
  const t = useTranslations('gatherings.conduct')
  const when = useWhen()
  const { agenda, startsAt, timeZone } = gathering
  if (agenda.length === 0) return <p className={styles.help}>{t('noAgenda')}</p>
  return (
    <section className={styles.section}>
      <h2>{t('agenda')}</h2>
      <ol className={styles.points}>
        {agenda.map(({ title, minutes }, index) => {
          const before = agenda.slice(0, index).reduce((sum, point) => sum + point.minutes, 0)
          const isNow = clock?.point === index
          const isDone = clock !== null && index < clock.point
          return (
            <li
              key={index}
              className={classNames(styles.point, isNow && styles.now)}
              aria-current={isNow ? 'step' : undefined}
            >
              <span className={styles.help}>
                {when.hour(Date.parse(startsAt) + before * 60_000, timeZone)}
              </span>
              <span>
                {title}{' '}
                {isDone && (
                  <span className={styles.help}>
                    <Icon name="check" size={16} /> {t('done')}
                  </span>
                )}
              </span>
              <span className={styles.help}>{t('minutes', { minutes })}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
