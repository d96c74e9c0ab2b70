import { Navigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import styles from '../mentor/Mentor.module.css'

/** Where one may ask; straight there where that is one edition. */
export function WherePage() {
  const t = useTranslations('requests.find')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const places = (useSession()?.places ?? []).filter(({ roles }) =>
    roles.some(({ name }) => name === 'asking'),
  )
  if (places.length === 1) return <Navigate to={`/${organisation}/find/${places[0]!.id}`} replace />
  if (places.length === 0)
    return (
      <EmptyState icon="search" title={t('nowhereTitle')}>
        <p>{t('nowhereText')}</p>
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <PageHeader title={t('where')} />
      <ul className={styles.list}>
        {places.map(({ id, name, under }) => (
          <li key={id} className={styles.row}>
            <TextLink href={`/${organisation}/find/${id}`} strong>
              {name[language]}
            </TextLink>
            <p className={styles.quiet}>{under[language]}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
