import { Navigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { showStanding } from '../../../../platform/standing.ts'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import styles from '../Projects.module.css'

export const OwnTeamPage = () => <Where of="client-projects" />
export const OwnAdvisorsPage = () => <Where of="advisors" />

/** Of which edition? Straight there where there is one. */
function Where({ of }: { readonly of: 'client-projects' | 'advisors' }) {
  const t = useTranslations('projects.where')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data } = useEndpoint(showStanding, {})
  if (!data) return <Loading />
  const places = data.places.filter(({ uses }) => uses.includes('projects'))
  if (places.length === 1) return <Navigate to={`/${organisation}/${of}/${places[0]!.id}`} replace />
  if (places.length === 0)
    return (
      <EmptyState icon="people" title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    )
  return (
    <div className={styles.section}>
      <PageHeader title={t('title')} />
      <ul className={styles.rows}>
        {places.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <TextLink href={`/${organisation}/${of}/${id}`} strong>
              {name[language]}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
