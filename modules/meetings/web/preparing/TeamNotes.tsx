import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listTeamNotes } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import styles from './Preparing.module.css'

/** What pairs wrote for their team, and for it only. Nothing shows as long as nobody wrote anything. */
export function TeamNotes({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('meetings.teamNotes')
  const when = useWhen()
  const { language } = useLanguage()
  const { data } = useEndpoint(listTeamNotes, { editionId })
  if (!data || data.notes.length === 0) return null
  const list = new Intl.ListFormat(language)
  return (
    <Card title={t('title')}>
      <ul className={styles.list}>
        {data.notes.map(({ by, pair, on, text, editedAt }) => (
          <li key={`${by} ${editedAt}`}>
            <div className={styles.carried}>
              <strong>{list.format(pair)}</strong>
              <span className={styles.words}>{text}</span>
              <small>{t('by', { name: by, day: when.day(on) })}</small>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
