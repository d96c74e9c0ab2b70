import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { askTeam, longestQuestion, type OwnRelationship } from '../../contract.ts'

/** A question to the team. Closed by mistake it keeps what was written. */
export function QuestionDialog({
  relationship: { id, partner },
  isOpen,
  onClose,
}: {
  relationship: OwnRelationship
  isOpen: boolean
  onClose: () => void
}) {
  const t = useTranslations('relationships.question')
  const refusalText = useRefusalText('relationships')
  const [question, setQuestion] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const ask = useAction(askTeam, {
    refreshes: [],
    onSuccess: () => {
      setQuestion('')
      setHasTried(false)
      onClose()
      notify({ message: t('doneText') })
    },
  })
  const isMissing = question.trim() === ''

  function send() {
    setHasTried(true)
    if (!isMissing) ask.run({ id, question })
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('title')}
      actions={
        <Button variant="primary" pending={ask.pending} onPress={send}>
          {t('send')}
        </Button>
      }
    >
      <p>{t('text', { name: partner.name })}</p>
      <TextArea
        label={t('label')}
        value={question}
        onChange={setQuestion}
        rows={5}
        maxLength={longestQuestion}
        autoFocus
        {...(hasTried && isMissing && { errorMessage: t('missing') })}
      />
      {ask.error && (
        <Banner tone="care" live>
          {refusalText(ask.error)}
        </Banner>
      )}
    </Dialog>
  )
}
