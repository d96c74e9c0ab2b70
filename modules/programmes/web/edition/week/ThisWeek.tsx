import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../../platform/web/design/TextLink.tsx'
import { useFormatter } from '../../../../../platform/web/use-formatter.ts'
import type { WholeEdition } from '../../../contract.ts'
import styles from './ThisWeek.module.css'
import { useThisWeek } from './use-this-week.ts'

/** What is dated in the seven days that come, day by day; nothing where nothing is. */
export function ThisWeek({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.week')
  const format = useFormatter()
  const lines = useThisWeek(edition)
  if (lines.length === 0) return null
  return (
    <section className={styles.week}>
      <h2>{t('title')}</h2>
      <ul>
        {lines.map(({ key, at, title, detail, href }) => (
          <li key={key}>
            <time dateTime={at}>{format.dateTime(new Date(at), { weekday: 'short', day: 'numeric' })}</time>
            <span>
              <TextLink href={href}>{title}</TextLink>
              {detail && <small>{detail}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
