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
import { reportPost, showReportReaders } from '../../contract.ts'

/** To whom, by name, before it is sent. Nothing typed here is kept: others may use this device. */
export function ReportDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations('community.report')
  const format = useFormatter()
  const refusalText = useRefusalText('community')
  const [words, setWords] = useState('')
  const { data: readers, refetch } = useEndpoint(showReportReaders, { id })
  const report = useAction(reportPost, {
    refreshes: [showReportReaders],
    onSuccess: () => {
      notify({ message: t('sent') })
      onClose()
    },
    onError: refetch,
  })
  const isRead = readers !== undefined && readers.names.length > 0
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
            isDisabled={!isRead}
            onPress={() => readers && report.run({ id, words, readBy: readers.readBy })}
          >
            {t('send')}
          </Button>
        </>
      }
    >
      {readers && <p>{isRead ? t(readers.readBy, { names: format.list(readers.names) }) : t('nobody')}</p>}
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
    </Dialog>
  )
}
