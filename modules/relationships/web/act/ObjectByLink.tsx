import { useTranslations } from 'use-intl'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { objectToClosing } from '../../contract.ts'

/** "We go on", from the mail that proposes closing. */
export function ObjectByLink({ subject }: ActPageProps) {
  const t = useTranslations('relationships.ends.silence.act')
  return (
    <ActQuestion
      act={objectToClosing}
      input={{ id: subject }}
      module="relationships"
      title={t('title')}
      button={t('button')}
      done={{ title: t('doneTitle'), text: t('doneText') }}
    >
      <p>{t('text')}</p>
    </ActQuestion>
  )
}
