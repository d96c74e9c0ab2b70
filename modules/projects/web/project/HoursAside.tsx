import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listHours } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

/** The next hours of advisors, and where to ask. */
export function HoursAside({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('projects.advisors')
  const days = useDays()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listHours, { editionId })
  if (!data) return null
  const next = data.hours
    .filter(({ startsAt, isTaken, asked }) => startsAt > data.now && (!isTaken || asked?.isMine))
    .slice(0, 3)
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{t('heading')}</h2>
        <TextLink href={`/${organisation}/advisors/${editionId}`}>{t('all')}</TextLink>
      </div>
      {next.length === 0 && <p className={styles.help}>{t('none')}</p>}
      <ul className={styles.list}>
        {next.map(({ id, startsAt, advisor, subject, asked }) => (
          <li key={id}>
            <span className={styles.strong}>{subject}</span>, {advisor.name}
            <br />
            <span className={styles.help}>
              {asked ? t('yours', { when: days.hour(startsAt) }) : days.hour(startsAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
