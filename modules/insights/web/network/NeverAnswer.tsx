import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OutputOfNetwork } from '../../contract.ts'
import styles from './Network.module.css'

/** Mentors of whom two people or more waited in vain: a talk, or fewer places, rather than another reminder. */
export function NeverAnswer({ network }: { readonly network: OutputOfNetwork }) {
  const t = useTranslations('insights.network.neverAnswer')
  const organisation = useOrganisation()
  const { count, people } = network.neverAnswer
  if (count === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title', { count })}</h2>
      <p className={styles.quiet}>{t('text')}</p>
      <ul className={styles.rows}>
        {people.map(({ enrolmentId, name, jobTitle, city, expired }) => (
          <li key={enrolmentId} className={styles.row}>
            <Avatar name={name} size="small" />
            <div>
              <strong>{name}</strong>
              <p className={styles.quiet}>{[jobTitle, city].filter(Boolean).join(', ')}</p>
            </div>
            <p>{t('expired', { count: expired })}</p>
            <TextLink href={`/${organisation}/enrolments/${enrolmentId}`} strong>
              {t('open')}
              <span className={styles.hidden}> {name}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
