import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { addAdvice, listGuidance } from '../../contract.ts'

type AddPieceProps = {
  readonly editionId: string
  readonly onClose: () => void
  readonly onAdded: (key: string) => void
}

/** A title is enough to begin: it leaves once both languages have their words. */
export function AddPiece({ editionId, onClose, onAdded }: AddPieceProps) {
  const t = useTranslations('guidance.add')
  const { language } = useLanguage()
  const refusalText = useRefusalText('guidance')
  const [title, setTitle] = useState('')
  const add = useAction(addAdvice, {
    refreshes: [listGuidance],
    onSuccess: ({ key }) => {
      onAdded(key)
      onClose()
    },
  })
  const none = { title: '', text: '' }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      size="small"
      actions={
        <Button
          variant="primary"
          isDisabled={title.trim() === ''}
          pending={add.pending}
          onPress={() =>
            add.run({
              editionId,
              moment: { kind: 'day', days: 7 },
              audience: 'both',
              byMail: true,
              wording: { fr: none, en: none, [language]: { title, text: '' } },
            })
          }
        >
          {t('button')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      <TextField label={t('name')} value={title} maxLength={100} onChange={setTitle} autoFocus />
      {add.error && (
        <Banner tone="care" live>
          {refusalText(add.error)}
        </Banner>
      )}
    </Dialog>
  )
}
