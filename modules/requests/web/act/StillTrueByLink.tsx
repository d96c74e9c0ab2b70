import { useTranslations } from 'use-intl'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { sayStillTrue } from '../../contract.ts'

/** "Is this still true?": one tap. What was written is not shown here; another button of the mail leads to it. */
export function StillTrueByLink({ subject }: ActPageProps) {
  const t = useTranslations('requests.act')
  return (
    <ActQuestion
      act={sayStillTrue}
      input={{ id: subject }}
      module="requests"
      title={t('stillTrueTitle')}
      button={t('stillTrue')}
      done={{ title: t('stillTrueDone'), text: t('stillTrueDoneText') }}
    />
  )
}
