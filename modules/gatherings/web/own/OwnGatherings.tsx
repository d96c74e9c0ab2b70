import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnGatherings } from '../../contract.ts'
import styles from '../Gatherings.module.css'
import { useWhen } from '../use-when.ts'

/** Where one's editions come together next; nothing where nothing is planned. */
export function OwnGatherings() {
  const t = useTranslations('gatherings.own')
  const when = useWhen()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnGatherings, {})
  if (!data || data.gatherings.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul className={styles.list}>
        {data.gatherings.map(({ gathering, state, asksImpressions }) => (
          <li key={gathering.id} className={styles.row}>
            <TextLink href={`/${organisation}/gatherings/${gathering.id}`} strong>
              {gathering.title}
            </TextLink>
            <p>{when.whole(gathering)}</p>
            <p className={styles.help}>
              {asksImpressions
                ? t('impressions.waits')
                : t(`state.${gathering.cancelledAt !== null ? 'cancelled' : (state ?? 'unsaid')}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
