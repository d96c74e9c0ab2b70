import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Reminder } from '../../contract.ts'
import styles from './Reminders.module.css'
import { SendNow } from './SendNow.tsx'

type DueTodayProps = { readonly editionId: string; readonly reminder: Reminder }

/** Who would get it today, by name, and now where it is day; who would not, and why. */
export function DueToday({ editionId, reminder: { event, audience, today } }: DueTodayProps) {
  const t = useTranslations('reminders.page.today')
  const { language } = useLanguage()
  const list = new Intl.ListFormat(language)
  const reached = today.filter(({ whyNot }) => whyNot === null)
  const aside = today.filter(({ whyNot }) => whyNot !== null)
  const count = new Set(reached.map(({ personId }) => personId)).size
  const now = new Set(reached.filter(({ canLeaveNow }) => canLeaveNow).map(({ personId }) => personId))
  return (
    <div className={styles.today}>
      <h3>{t('title', { count })}</h3>
      <ul>
        {reached.map(({ personId, name, partners, days }) => (
          <li key={`${personId} ${partners.join()} ${days}`} className={styles.person}>
            <Avatar name={name} size="small" />
            <span>
              <strong>{name}</strong>{' '}
              {t(audience === 'team' ? 'pair' : 'with', { partners: list.format(partners), days })}
            </span>
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <p className={styles.quiet}>
          {t('aside', {
            people: list.format(aside.map(({ name, whyNot }) => `${name} (${t(`whyNot.${whyNot!}`)})`)),
          })}
        </p>
      )}
      {now.size > 0 && <SendNow editionId={editionId} event={event} personIds={[...now]} />}
      {count > 0 && <p className={styles.quiet}>{t('tomorrow')}</p>}
    </div>
  )
}
