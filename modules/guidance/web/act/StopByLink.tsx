import { useTranslations } from 'use-intl'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { stopAdvice } from '../../contract.ts'

/** "No more advice by mail", from any of them. */
export function StopByLink({ subject }: ActPageProps) {
  const t = useTranslations('guidance.stop')
  return (
    <ActQuestion
      act={stopAdvice}
      input={{ personId: subject }}
      module="guidance"
      title={t('title')}
      button={t('button')}
      done={{ title: t('doneTitle'), text: t('doneText') }}
    >
      <p>{t('text')}</p>
    </ActQuestion>
  )
}
