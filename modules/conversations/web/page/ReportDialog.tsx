import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { showListeners } from '../../../feedback/contract.ts'
import { reportMessage, type Message } from '../../contract.ts'
import styles from '../Talk.module.css'
import { Words } from '../Words.tsx'

type ReportDialogProps = {
  readonly relationshipId: string
  readonly message: Message
  readonly onClose: () => void
}

/** To whom, by name, before it is sent. Nothing typed here is kept: others may use this device. */
export function ReportDialog({ relationshipId, message, onClose }: ReportDialogProps) {
  const t = useTranslations('conversations.report')
  const format = useFormatter()
  const refusalText = useRefusalText('conversations')
  const [words, setWords] = useState('')
  const { data: listeners, refetch } = useEndpoint(showListeners, { id: relationshipId })
  const report = useAction(reportMessage, {
    refreshes: [showListeners],
    onSuccess: () => {
      notify({ message: t('sent') })
      onClose()
    },
    onError: refetch,
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button
            variant="primary"
            pending={report.pending}
            isDisabled={!listeners}
            onPress={() => listeners && report.run({ id: message.id, words, readBy: listeners.readBy })}
          >
            {t('send')}
          </Button>
        </>
      }
    >
      <div className={styles.section}>
        {message.text !== null && (
          <blockquote className={styles.quoted}>
            <Words text={message.text} />
          </blockquote>
        )}
        {listeners && <p>{t(listeners.readBy, { names: format.list(listeners.names) })}</p>}
        <TextArea
          label={t('words')}
          description={t('optional')}
          value={words}
          onChange={setWords}
          maxLength={2000}
        />
        {report.error && (
          <Banner tone="care" live>
            {refusalText(report.error)}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
