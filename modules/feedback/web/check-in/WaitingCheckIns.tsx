import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnCheckIns } from '../../contract.ts'
import styles from './CheckIn.module.css'
import { usePartners } from './use-partners.ts'

/** What is asked of me and waits; nothing where nothing does. */
export function WaitingCheckIns() {
  const t = useTranslations('feedback.checkIn')
  const organisation = useOrganisation()
  const partnersOf = usePartners()
  const { data } = useEndpoint(listOwnCheckIns, {})
  if (!data || data.checkIns.length === 0) return null
  return (
    <section>
      <h2>{t('waits')}</h2>
      <ul>
        {data.checkIns.map((checkIn) => (
          <li key={checkIn.id} className={styles.waiting}>
            <p>{t('withWhom', { partners: partnersOf(checkIn) })}</p>
            <LinkButton href={`/${organisation}/check-ins/${checkIn.id}`} variant="primary">
              {t('answer')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
