import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { cancelGathering, type Gathering } from '../../contract.ts'

type CancelDialogProps = { readonly gathering: Gathering; readonly onClose: () => void }

/** Who is told, said before it is done: it cannot be undone, calendars forget it at once. */
export function CancelDialog({ gathering, onClose }: CancelDialogProps) {
  const t = useTranslations('gatherings.cancel')
  const refusalText = useRefusalText('gatherings')
  const [word, setWord] = useState('')
  const cancel = useAction(cancelGathering, {
    onSuccess: () => {
      notify({ message: t('done') })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title', { title: gathering.title })}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button
            variant="danger"
            pending={cancel.pending}
            onPress={() => cancel.run({ id: gathering.id, word })}
          >
            {t('button')}
          </Button>
        </>
      }
    >
      <p>{t('text', { count: gathering.coming + gathering.waiting })}</p>
      <TextArea label={t('word')} value={word} maxLength={500} onChange={setWord} />
      {cancel.error && (
        <Banner tone="care" live>
          {refusalText(cancel.error)}
        </Banner>
      )}
    </Dialog>
  )
}
