import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnImmersions } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'

/** On the home page: where I go, whom I receive, which letters wait for me, what I have not told. */
export function OwnImmersions() {
  const t = useTranslations('immersion.own')
  const days = useDays()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnImmersions, {})
  if (!data || data.offers.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul>
        {data.offers.map((offer) => {
          const { id, editionId, title, own, isMine, owesReportOf, candidates, taken, places } = offer
          const words =
            owesReportOf.length > 0
              ? t('tellOf', { name: owesReportOf.map(({ name }) => firstName(name)).join(', ') })
              : isMine && candidates > 0 && taken < places
                ? t('choose', { count: candidates })
                : isMine
                  ? t('hosts')
                  : t(`state.${own?.state ?? 'candidate'}`)
          return (
            <li key={id} className={styles.row}>
              <span>
                <TextLink href={`/${organisation}/immersions/${editionId}/${id}`} strong>
                  {title}
                </TextLink>
                <p className={styles.help}>{days.span(offer)}</p>
              </span>
              <span className={owesReportOf.length > 0 || own?.state === 'held' ? styles.good : styles.help}>
                {words}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
