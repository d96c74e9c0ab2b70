import { useTranslations } from 'use-intl'
import { serverNow } from '../../../../../platform/web/now.ts'
import { useLanguage } from '../../../../../platform/web/messages.tsx'
import { useSession } from '../../../../../platform/web/session.tsx'
import styles from './Print.module.css'
import { writtenDate } from '../../../../../platform/written-date.ts'

/** On paper only: what the figures do not prove, and who printed them when. */
export function PrintFoot() {
  const t = useTranslations('insights.results')
  const { language } = useLanguage()
  const session = useSession()
  const day = writtenDate(language, { dateStyle: 'long' }).format(serverNow())
  return (
    <div className={styles.foot}>
      <p>{t('printFoot')}</p>
      <p>{t('printed', { day, name: session?.person.name ?? '' })}</p>
    </div>
  )
}
