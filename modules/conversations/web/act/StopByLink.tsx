import { useTranslations } from 'use-intl'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { stopMessageMails } from '../../contract.ts'

/** "No more emails about messages", from any of them. */
export function StopByLink({ subject }: ActPageProps) {
  const t = useTranslations('conversations.stop')
  return (
    <ActQuestion
      act={stopMessageMails}
      input={{ personId: subject }}
      module="conversations"
      title={t('title')}
      button={t('button')}
      done={{ title: t('doneTitle'), text: t('doneText') }}
    >
      <p>{t('text')}</p>
    </ActQuestion>
  )
}
