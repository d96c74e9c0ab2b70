import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { showOwnProjects } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

type Shown = OutputOf<typeof showOwnProjects>

/** The hours in which I answer: those that a team took, those past without an answer kept, and how many stand open. */
export function OwnHours({ hours, freeHours }: Pick<Shown, 'hours' | 'freeHours'>) {
  const t = useTranslations('projects.home')
  const organisation = useOrganisation()
  const days = useDays()
  if (hours.length === 0 && freeHours.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('hours')}</h2>
      <ul className={styles.rows}>
        {hours.map(({ id, editionId, subject, startsAt, projectTitle, isOver }) => (
          <li key={id} className={styles.row}>
            <div>
              <TextLink href={`/${organisation}/advisors/${editionId}`} strong>
                {t(isOver ? 'toKeep' : 'taken', { subject })}
              </TextLink>
              <p className={styles.help}>
                {t('takenBy', { title: projectTitle, when: days.hour(startsAt) })}
              </p>
            </div>
          </li>
        ))}
        {freeHours.map(({ editionId, count, nextAt }) => (
          <li key={editionId} className={styles.row}>
            <div>
              <TextLink href={`/${organisation}/advisors/${editionId}`}>{t('free', { count })}</TextLink>
              <p className={styles.help}>{t('freeNext', { when: days.hour(nextAt) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
