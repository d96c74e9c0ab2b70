import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'

type ReasonDialogProps = {
  /** `hide` is told to the author. */
  readonly act: 'hide' | 'show' | 'keep'
  readonly pending: boolean
  readonly error: Error | null
  readonly onDecide: (reason: string) => void
  readonly onClose: () => void
}

/** Nothing is hidden, shown again or kept without a reason. */
export function ReasonDialog({ act, pending, error, onDecide, onClose }: ReasonDialogProps) {
  const t = useTranslations('community.moderate')
  const refusalText = useRefusalText('community')
  const [reason, setReason] = useState('')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`${act}Title`)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={reason.trim() === ''}
            onPress={() => onDecide(reason)}
          >
            {t(`${act}Button`)}
          </Button>
        </>
      }
    >
      <p>{t(`${act}Text`)}</p>
      <TextArea
        label={t('reason')}
        description={t(act === 'hide' ? 'reasonHelp' : 'keepReasonHelp')}
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
    </Dialog>
  )
}
