import { Navigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import styles from '../Reviews.module.css'

/** Of which edition? Straight there where there is one. */
export function WherePage() {
  const t = useTranslations('reviews.where')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const places = (useSession()?.places ?? []).filter(({ roles }) =>
    roles.some(({ name }) => name === 'reviewer'),
  )
  if (places.length === 1) return <Navigate to={`/${organisation}/grading/${places[0]!.id}`} replace />
  if (places.length === 0)
    return (
      <EmptyState icon="check" title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} />
      <ul>
        {places.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <TextLink strong href={`/${organisation}/grading/${id}`}>
              {name[language]}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
