import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { ReceivedRequest } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { ReasonList } from '../mentor/ReasonList.tsx'
import { NeedWords } from '../NeedWords.tsx'

/** What is asked of me, what was tried, by when, and why me. */
export function RequestFacts({ request }: { readonly request: ReceivedRequest }) {
  const t = useTranslations('requests.request')
  const { language } = useLanguage()
  const day = useLongDay()
  const { need, tried, theme, neededBy, message, lunch, asker, reasons, question, reply } = request
  return (
    <div className={styles.main}>
      <p className={styles.need}>
        <NeedWords need={need} />
      </p>
      {theme && (
        <p>
          <span className={styles.tag}>{theme.words[language]}</span>
        </p>
      )}
      {tried && <p>{t('tried', { text: tried })}</p>}
      {neededBy && <p>{t('neededBy', { day: day(neededBy) })}</p>}
      <p className={styles.said}>{message}</p>
      {lunch && (
        <p className={styles.reason}>
          <Icon name="calendar" size={18} />
          <span>{t('lunch', { name: asker.name })}</span>
        </p>
      )}
      <ReasonList reasons={reasons} />
      {question && (
        <>
          <p>{t('asked')}</p>
          <p className={styles.said}>{question}</p>
          {reply ? <p className={styles.said}>{reply}</p> : <p className={styles.quiet}>{t('noReply')}</p>}
        </>
      )}
    </div>
  )
}
