import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useSession } from '../../../platform/web/session.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { listOwnPartners } from '../../partners/contract.ts'
import { listOwnObserved } from '../contract.ts'
import styles from './Observers.module.css'

/** The way to figures, for whoever was named to read them, by a team or by a partner; others ask for nothing. */
export function OnHome() {
  const places = useSession()?.places ?? []
  const has = (role: string) => places.some(({ roles }) => roles.some(({ name }) => name === role))
  return (
    <>
      {has('observer') && <Observed />}
      {has('partner-reader') && <OfPartners />}
    </>
  )
}

function OfPartners() {
  const t = useTranslations('observers.home')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnPartners, {})
  if (!data) return null
  return (
    <section className={styles.home}>
      <h2>{t('title')}</h2>
      {data.partners
        .filter(({ as }) => as === 'reader')
        .map(({ id, name, editionName }) => (
          <p key={id}>
            <LinkButton href={`/${organisation}/partner-figures/${id}`}>
              {t('openPartner', { partner: name, edition: editionName[language] })}
            </LinkButton>
          </p>
        ))}
    </section>
  )
}

function Observed() {
  const t = useTranslations('observers.home')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnObserved, {})
  if (!data) return null
  return (
    <section className={styles.home}>
      <h2>{t('title')}</h2>
      {data.editions.map(({ id, name }) => (
        <p key={id}>
          <LinkButton href={`/${organisation}/observed/${id}`}>
            {t('open', { edition: name[language] })}
          </LinkButton>
        </p>
      ))}
    </section>
  )
}
