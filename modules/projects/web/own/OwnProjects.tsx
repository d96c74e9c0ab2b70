import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showOwnProjects } from '../../contract.ts'
import styles from '../Projects.module.css'
import { OwnHours } from './OwnHours.tsx'
import { OwnProject } from './OwnProject.tsx'

/** On the home page: each project that I work on and what comes next there, and the hours in which I answer. */
export function OwnProjects() {
  const t = useTranslations('projects.home')
  const organisation = useOrganisation()
  const isIn = useSession()?.conditions.includes('projects') === true
  const { data } = useEndpoint(showOwnProjects, {}, { enabled: isIn, followed: true })
  if (!isIn || !data) return null
  const { projects, hours, freeHours } = data
  // Whoever answers in hours reads of those.
  const answers = hours.length > 0 || freeHours.length > 0
  const awaits = data.awaits.filter(({ as }) => as === 'junior' || !answers)
  return (
    <>
      {(projects.length > 0 || awaits.length > 0) && (
        <section className={styles.section}>
          <h2>{t('title', { count: projects.length })}</h2>
          <ul className={styles.rows}>
            {projects.map((project) => (
              <OwnProject key={project.id} project={project} />
            ))}
            {awaits.map(({ editionId, as }) => (
              <li key={`${as} ${editionId}`} className={styles.row}>
                <p>{t('awaits', { as })}</p>
                <p className={styles.actions}>
                  <TextLink href={`/${organisation}/advisors/${editionId}`}>{t('hoursOf', { as })}</TextLink>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OwnHours hours={hours} freeHours={freeHours} />
    </>
  )
}
