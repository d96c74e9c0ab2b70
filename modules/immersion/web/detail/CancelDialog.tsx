import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { cancelOffer, type Offer } from '../../contract.ts'

/** It cannot be undone: people are told, and calendars forget it. */
export function CancelDialog({ offer, onClose }: { readonly offer: Offer; readonly onClose: () => void }) {
  const t = useTranslations('immersion.detail')
  const refusalText = useRefusalText('immersion')
  const [word, setWord] = useState('')
  const cancel = useAction(cancelOffer, {
    onSuccess: () => {
      notify({ message: t('cancelled') })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('cancelTitle', { title: offer.title })}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button
            variant="danger"
            pending={cancel.pending}
            onPress={() => cancel.run({ id: offer.id, word })}
          >
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('cancelText', { count: offer.candidates + offer.taken })}</p>
      <TextArea label={t('cancelWord')} value={word} maxLength={500} onChange={setWord} />
      {cancel.error && (
        <Banner tone="care" live>
          {refusalText(cancel.error)}
        </Banner>
      )}
    </Dialog>
  )
}
