import { useTranslations } from 'use-intl'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { stopReminders } from '../../contract.ts'

/** "No more reminders", from any of them. */
export function StopByLink({ subject }: ActPageProps) {
  const t = useTranslations('reminders.stop')
  return (
    <ActQuestion
      act={stopReminders}
      input={{ personId: subject }}
      module="reminders"
      title={t('title')}
      button={t('button')}
      done={{ title: t('doneTitle'), text: t('doneText') }}
    >
      <p>{t('text')}</p>
    </ActQuestion>
  )
}
