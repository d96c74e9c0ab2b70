import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnWorkshops } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import styles from '../Workshops.module.css'

/** On the home page: a place that is held for me, where I go next, what I hold, what I have not said a word of. */
export function OwnWorkshops() {
  const t = useTranslations('workshops.own')
  const when = useWhen()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnWorkshops, {})
  if (!data || data.workshops.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul className={styles.rows}>
        {data.workshops.map(({ id, editionId, title, startsAt, timeZone, seat, isMine, isOver }) => (
          <li key={id} className={styles.idea}>
            <span>
              <TextLink href={`/${organisation}/workshops/${editionId}/${id}`} strong>
                {title}
              </TextLink>
              <p className={styles.help}>{when.whole({ startsAt: startsAt!, timeZone: timeZone! })}</p>
            </span>
            <span className={seat?.state === 'offered' ? styles.good : styles.help}>
              {isMine
                ? t('hosts')
                : isOver
                  ? t('howWasIt')
                  : seat?.state === 'offered' && seat.takeBy
                    ? t('offered', { until: when.instant(seat.takeBy) })
                    : t(seat?.state === 'coming' ? 'coming' : 'waiting', { nth: seat?.nth ?? 1 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
