import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { askTeam, longestQuestion, showProposal } from '../../contract.ts'
import { usePartnerNames } from './use-partner-names.ts'

/** A question to the team from the mail of a proposal: it answers nothing, and the answer comes by mail. */
export function AskByLink({ subject }: ActPageProps) {
  const t = useTranslations('relationships.question')
  const { data, error, refetch } = useEndpoint(showProposal, { id: subject }, { forgets: true })
  const [question, setQuestion] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const name = usePartnerNames(data)
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  const isMissing = question.trim() === ''
  return (
    <ActQuestion
      act={askTeam}
      input={{ id: subject, question }}
      module="relationships"
      title={t('title')}
      button={t('send')}
      done={{ title: t('doneTitle'), text: t('doneText') }}
      isReady={() => {
        setHasTried(true)
        return !isMissing
      }}
    >
      <p>{t('text', { name })}</p>
      <TextArea
        label={t('label')}
        value={question}
        onChange={setQuestion}
        rows={5}
        maxLength={longestQuestion}
        {...(hasTried && isMissing && { errorMessage: t('missing') })}
      />
    </ActQuestion>
  )
}
