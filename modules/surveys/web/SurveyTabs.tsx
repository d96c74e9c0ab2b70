import { NavLink, useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import styles from './SurveyTabs.module.css'

/** The pages of one survey, each with an address of its own. */
export function SurveyTabs({ id }: { id: string }) {
  const t = useTranslations('surveys.tabs')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const survey = `/${organisation}/editions/${editionId}/surveys/${id}`
  const pages = [
    { to: survey, label: t('sending') },
    { to: `${survey}/questions`, label: t('questions') },
    { to: `${survey}/results`, label: t('results') },
  ]
  return (
    <nav aria-label={t('label')} className={styles.tabs} data-print="never">
      {pages.map(({ to, label }) => (
        <NavLink key={to} to={to} end className={({ isActive }) => (isActive ? styles.here! : styles.tab!)}>
          {label}
        </NavLink>
      ))}
    </nav>
  )
}
