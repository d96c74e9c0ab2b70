import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useSession } from '../../../platform/web/session.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import { listOwnPartners } from '../contract.ts'
import styles from './Partners.module.css'

/** For whoever comes for a partner: until when, whose charter, and who reads what. Others ask for nothing. */
export function OnHome() {
  const isMentor = useSession()?.places.some(({ roles }) =>
    roles.some(({ name }) => name === 'partner-mentor'),
  )
  return isMentor ? <Coming /> : null
}

function Coming() {
  const t = useTranslations('partners.home')
  const { language } = useLanguage()
  const longDay = useLongDay()
  const { data } = useEndpoint(listOwnPartners, {})
  if (!data) return null
  return data.partners
    .filter(({ as }) => as === 'mentor')
    .map(({ id, name, editionName, untilOn, charterOf }) => (
      <section key={id} className={styles.rule}>
        <h2>{t('title', { partner: name })}</h2>
        <p>{t('text', { edition: editionName[language], until: longDay(untilOn), charter: charterOf })}</p>
        <p className={styles.help}>{t('seen', { partner: name })}</p>
      </section>
    ))
}
