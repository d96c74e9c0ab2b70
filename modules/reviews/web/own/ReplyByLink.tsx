import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { replyToTeam } from '../../contract.ts'

/** From the mail: what the team asked for stands there. */
export function ReplyByLink({ subject }: ActPageProps) {
  const t = useTranslations('reviews.replyByLink')
  const [text, setText] = useState('')
  return (
    <ActQuestion
      act={replyToTeam}
      input={{ id: subject, text }}
      module="reviews"
      title={t('title')}
      button={t('send')}
      done={{ title: t('done'), text: t('doneText') }}
    >
      <TextArea label={t('label')} value={text} maxLength={5000} rows={5} onChange={setText} />
    </ActQuestion>
  )
}
